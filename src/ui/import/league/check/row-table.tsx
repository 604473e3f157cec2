'use client';
import { Search } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { ImportDryRun, ImportSheetRow, ImportView } from '@/server/services/imports/shapes';
import { ToggleChip } from '@/ui/kit/chip';
import { Select } from '@/ui/kit/select';
import { Loaded } from '@/ui/stats/loaded';
import type { ChangeDraft } from '../use-draft';
import { useRows } from '../use-rows';
import { PART_WORDS } from '../words';
import { countOf, kindsOf, problemsByRow, ROW_FILTERS, rowsShown, type RowFilter } from './grid-rows';
import { RowCards } from './row-cards';
import type { RowPlace } from './row-dialog';
import { RowGrid } from './row-grid';
import { useNarrow } from './use-narrow';

const FILTER_WORDS: Readonly<Record<RowFilter, string>> = {
  all: 'All',
  wrong: 'Wrong',
  new: 'New',
  changed: 'Changed',
  leftOut: 'Left out',
};

interface RowTableProps {
  readonly view: ImportView;
  /** What would change, once it was looked at; null before. */
  readonly run: ImportDryRun | null;
  readonly change: ChangeDraft;
  readonly onOpen: (place: RowPlace) => void;
}

/** Every row of the files, to be looked through and mended in place. */
export function RowTable({ view, run, change, onOpen }: RowTableProps) {
  const used = view.sheets.flatMap(({ part, file }, at) => (part === 'unused' ? [] : [{ at, part, file }]));
  const firstWrong = view.problems.find(({ sheet }) => sheet !== null)?.sheet;
  const [chosen, setChosen] = useState(firstWrong ?? used[0]?.at ?? 0);
  const at = used.some((sheet) => sheet.at === chosen) ? chosen : (used[0]?.at ?? 0);
  const rows = useRows(view, at);
  if (used.length === 0) return null;
  return (
    <section aria-label="All rows" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {used.length < 2 ? null : (
        <Select
          label="File"
          value={String(at)}
          onChange={(event) => setChosen(Number(event.target.value))}
          options={used.map(({ at: value, part, file }) => ({
            value: String(value),
            label: `${PART_WORDS[part]}: ${file}`,
          }))}
          className="max-w-md"
        />
      )}
      <Loaded query={rows} what="The rows">
        {({ rows: all }) => (
          <SheetRows key={at} view={view} at={at} rows={all} run={run} change={change} onOpen={onOpen} />
        )}
      </Loaded>
    </section>
  );
}

interface SheetRowsProps extends RowTableProps {
  readonly at: number;
  readonly rows: readonly ImportSheetRow[];
}

function SheetRows({ view, at, rows, run, change, onOpen }: SheetRowsProps) {
  const id = useId();
  const isNarrow = useNarrow();
  const [filter, setFilter] = useState<RowFilter>('all');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const problems = useMemo(() => problemsByRow(view, at), [view, at]);
  const kinds = useMemo(() => kindsOf(run, view, at, rows), [run, view, at, rows]);
  const shown = useMemo(
    () => rowsShown(rows, { filter, search, problems, kinds }),
    [rows, filter, search, problems, kinds],
  );
  const sheet = view.sheets[at];
  if (sheet === undefined) return null;
  const Rows = isNarrow ? RowCards : RowGrid;
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <div className="flex flex-wrap gap-2">
          {ROW_FILTERS.map((each) => {
            const isUnknown = (each === 'new' || each === 'changed') && kinds === null;
            return (
              <ToggleChip
                key={each}
                pressed={filter === each}
                disabled={isUnknown}
                aria-describedby={isUnknown ? `${id}-unknown` : undefined}
                onClick={() => setFilter(each)}
              >
                {FILTER_WORDS[each]}
                {isUnknown ? null : (
                  <span className="tabular-nums">
                    {countOf(rows, { filter: each, problems, kinds }).toLocaleString('en')}
                  </span>
                )}
              </ToggleChip>
            );
          })}
        </div>
        <label className="relative block min-w-48 flex-1">
          <span className="sr-only">Find in the rows</span>
          <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-5 text-soft" />
          <input
            type="search"
            value={typed}
            maxLength={100}
            placeholder="Find"
            onChange={(event) => setTyped(event.target.value)}
            className="min-h-11 w-full rounded-[9px] border border-edge bg-sheet pr-3.5 pl-10 text-base text-ink placeholder:text-soft"
          />
        </label>
      </div>
      {kinds === null ? (
        <p id={`${id}-unknown`} className="text-sm text-soft">
          Which rows are new and which are changed is known after the dry run.
        </p>
      ) : null}
      <output className={shown.length === 0 ? 'block py-6 text-center text-soft' : 'sr-only'}>
        {shown.length === 0
          ? filter === 'wrong' && search === ''
            ? 'Nothing is wrong in this file.'
            : 'No row is like that.'
          : `${shown.length.toLocaleString('en')} of ${rows.length.toLocaleString('en')} rows`}
      </output>
      {shown.length === 0 ? null : (
        <Rows
          importId={view.importId}
          sheet={sheet}
          at={at}
          rows={shown}
          problems={problems}
          kinds={kinds}
          change={change}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
