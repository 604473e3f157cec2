'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { ImportDryRun } from '@/server/services/imports/shapes';
import { Badge } from '@/ui/kit/badge';
import { ToggleChip } from '@/ui/kit/chip';

type Differences = ImportDryRun['differences'];
type Kind = Differences[number]['kind'];

const KINDS: readonly { readonly kind: Kind; readonly label: string; readonly tone: 'go' | 'warn' | 'bad' }[] = [
  { kind: 'new', label: 'New', tone: 'go' },
  { kind: 'changed', label: 'Changed', tone: 'warn' },
  { kind: 'removed', label: 'Removed', tone: 'bad' },
];
const ROW_PX = 49;

/** Every row that would change; of a changed one what it is and what it would be. */
export function DifferenceList({ differences }: { readonly differences: Differences }) {
  const frame = useRef<HTMLDivElement>(null);
  const [only, setOnly] = useState<Kind | null>(null);
  const shown = only === null ? differences : differences.filter(({ kind }) => kind === only);
  const list = useVirtualizer({
    count: shown.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  if (differences.length === 0) return null;
  const kinds = KINDS.filter(({ kind }) => differences.some((one) => one.kind === kind));
  return (
    <section aria-label="What would change" className="grid gap-3">
      {kinds.length < 2 ? null : (
        <div className="flex flex-wrap gap-2">
          <ToggleChip pressed={only === null} onClick={() => setOnly(null)}>
            All {differences.length}
          </ToggleChip>
          {kinds.map(({ kind, label }) => (
            <ToggleChip key={kind} pressed={only === kind} onClick={() => setOnly(kind)}>
              {label} {differences.filter((one) => one.kind === kind).length}
            </ToggleChip>
          ))}
        </div>
      )}
      <div
        ref={frame}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls is reached by keyboard.
        tabIndex={0}
        className="relative max-h-[60vh] overflow-y-auto overscroll-contain rounded-xl border border-line bg-sheet focus-visible:-outline-offset-3"
      >
        <ul className="relative" style={{ height: list.getTotalSize() }}>
          {list.getVirtualItems().map(({ index, key, start }) => {
            const one = shown[index];
            return one === undefined ? null : (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                aria-setsize={shown.length}
                aria-posinset={index + 1}
                className="absolute inset-x-0 top-0 border-b border-rule"
                style={{ transform: `translateY(${start}px)` }}
              >
                <One difference={one} />
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

function One({ difference }: { readonly difference: Differences[number] }) {
  const { kind, name, note, fields, moreFields } = difference;
  const { label, tone } = KINDS.find((one) => one.kind === kind) ?? { label: kind, tone: 'warn' as const };
  return (
    <div className="grid gap-1 px-4 py-2.5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={tone}>{label}</Badge>
        <span className="font-semibold break-words">{name}</span>
        {note === '' ? null : <span className="text-soft">{note}</span>}
      </p>
      {fields.length === 0 ? null : (
        <dl className="grid gap-x-6 gap-y-0.5 text-[0.9375rem] sm:grid-cols-2">
          {fields.map((field) => (
            <div key={field.field} className="flex flex-wrap gap-x-2">
              <dt className="text-soft">{field.field}</dt>
              <dd className="break-words">
                <del className="text-out-ink">{field.old ?? 'none'}</del>
                <span aria-hidden> → </span>
                <ins className="font-semibold no-underline">{field.new ?? 'none'}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {moreFields === 0 ? null : <p className="text-sm text-soft">And {moreFields} more.</p>}
    </div>
  );
}
