'use client';
import { useRef, type KeyboardEvent } from 'react';
import { cx } from '@/ui/kit/cx';

/** Parts of the page that a phone shows one at a time and the right column of a desk in tabs. */
export type View = 'field' | 'plays' | 'book' | 'box' | 'cards' | 'win' | 'dice';

/** Id of the part of the page that a view shows. */
export const panelOf = (view: View): string =>
  view === 'field' || view === 'cards' || view === 'book' ? `panel-${view}` : 'panel-side';

interface ViewTabsProps {
  readonly label: string;
  readonly views: readonly { readonly view: View; readonly label: string }[];
  readonly current: View;
  readonly onChange: (view: View) => void;
  /** Id prefix of tabs and panels; two sets of tabs are on the page. */
  readonly id: string;
  readonly panelId: (view: View) => string;
  readonly className?: string;
}

/** Tabs with roving focus: arrows move and show, as the pattern of the field has it. */
export function ViewTabs({ label, views, current, onChange, id, panelId, className }: ViewTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const index = views.findIndex(({ view }) => view === current);
    const next = views[(index + step + views.length) % views.length];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.view);
    list.current?.querySelector<HTMLElement>(`#${id}-${next.view}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}

      className={cx('flex border-b border-line', className)}
    >
      {views.map(({ view, label }) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`${id}-${view}`}
          aria-selected={current === view}
          aria-controls={panelId(view)}
          onKeyDown={onKeyDown}
          tabIndex={current === view ? 0 : -1}
          onClick={() => onChange(view)}
          className={cx(
            'min-h-12 flex-1 text-[0.9375rem] font-semibold focus-visible:-outline-offset-3',
            current === view ? 'text-ink shadow-[inset_0_-3px_var(--run)]' : 'text-soft hover:text-ink',
          )}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
