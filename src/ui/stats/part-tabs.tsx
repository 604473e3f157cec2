'use client';
import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from '@/ui/kit/cx';

export interface Part {
  readonly key: string;
  readonly label: string;
  readonly content: ReactNode;
}

export interface PartTabsProps {
  /** What the tabs are of. */
  readonly label: string;
  /** The first is shown without being asked. */
  readonly parts: readonly Part[];
}

/** Parts of a page under tabs; the address says which, so that a link shows what its sender saw. */
export function PartTabs({ label, parts }: PartTabsProps) {
  const params = useSearchParams();
  const list = useRef<HTMLDivElement>(null);
  const current = parts.find(({ key }) => key === params.get('part')) ?? parts[0];
  const key = current?.key;
  // On a phone the tabs are wider than the page: the one that is shown is in sight.
  useEffect(() => {
    const row = list.current;
    const tab = row?.querySelector<HTMLElement>(`#tab-${key ?? ''}`);
    if (!row || !tab) return;
    const [outer, inner] = [row.getBoundingClientRect(), tab.getBoundingClientRect()];
    if (inner.right > outer.right || inner.left < outer.left) row.scrollLeft += inner.left - outer.left - 16;
  }, [key]);
  const show = useCallback(
    (key: string) => {
      const url = new URL(window.location.href);
      if (key === parts[0]?.key) url.searchParams.delete('part');
      else url.searchParams.set('part', key);
      // How a part was to be sorted is no matter of the others.
      url.searchParams.delete('sort');
      window.history.replaceState(null, '', url);
    },
    [parts],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const index = parts.findIndex((part) => part === current);
    const next = parts[(index + step + parts.length) % parts.length];
    if (next === undefined) return;
    event.preventDefault();
    show(next.key);
    list.current?.querySelector<HTMLElement>(`#tab-${next.key}`)?.focus();
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className="flex overflow-x-auto border-b border-line"
        data-no-print
      >
        {parts.map((part) => (
          <button
            key={part.key}
            type="button"
            role="tab"
            id={`tab-${part.key}`}
            aria-selected={part === current}
            aria-controls="part"
            tabIndex={part === current ? 0 : -1}
            onKeyDown={onKeyDown}
            onClick={() => show(part.key)}
            className={cx(
              'min-h-12 shrink-0 px-3.5 text-[0.9375rem] font-semibold focus-visible:-outline-offset-3',
              part === current ? 'text-ink shadow-[inset_0_-3px_var(--run)]' : 'text-soft hover:text-ink',
            )}
          >
            {part.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="part" aria-labelledby={`tab-${current?.key ?? ''}`} className="min-w-0">
        {current?.content}
      </div>
    </div>
  );
}
