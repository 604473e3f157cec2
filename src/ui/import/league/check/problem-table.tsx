'use client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react';
import type { CellProblem } from '@/leagues/import/problem';
import type { ImportView } from '@/server/services/imports/shapes';
import { cx } from '@/ui/kit/cx';
import type { ChangeDraft } from '../use-draft';
import { cellId } from './groups';
import { ProblemRow } from './problem-row';

export interface ProblemTableHandle {
  /** Brings a problem into sight and its field into focus. */
  readonly show: (index: number) => void;
}

interface ProblemTableProps {
  readonly ref: Ref<ProblemTableHandle>;
  readonly view: ImportView;
  /** Those that have a row. */
  readonly cells: readonly CellProblem[];
  readonly change: ChangeDraft;
  readonly onOpen: (problem: CellProblem) => void;
}

const ROW_PX = 96;

/** One line for each cell that is wrong; thousands are as quick as ten. */
export function ProblemTable({ ref, view, cells, change, onOpen }: ProblemTableProps) {
  const { importId, sheets } = view;
  const frame = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const rows = useMemo(() => sheets.map((sheet) => new Map(sheet.rows.map((row) => [row.row, row]))), [sheets]);
  const alike = useMemo(() => countAlike(cells, rows, sheets), [cells, rows, sheets]);
  const list = useVirtualizer({
    count: cells.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
    getItemKey: (index) => keyAt(cells, index),
  });
  useImperativeHandle(ref, () => ({
    show: (index) => {
      list.scrollToIndex(index, { align: 'start' });
      const problem = cells[index];
      if (problem !== undefined) setWanted(cellId(problem));
    },
  }));
  const items = list.getVirtualItems();
  useEffect(() => {
    if (wanted === null) return;
    const field = document.querySelector<HTMLElement>(`#${CSS.escape(wanted)}`);
    if (field === null) return;
    field.focus();
    setWanted(null);
  }, [wanted, items]);
  const before = items[0]?.start ?? 0;
  const after = list.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      ref={frame}
      className="relative max-h-[75vh] overflow-y-auto overscroll-contain rounded-xl border border-line bg-sheet"
    >
      <table aria-rowcount={cells.length + 1} className="w-full table-fixed border-collapse max-md:block">
        <caption className="sr-only">Cells that are wrong</caption>
        <thead className="max-md:sr-only">
          <tr aria-rowindex={1}>
            {HEADS.map(({ label, width }) => (
              <th
                key={label}
                scope="col"
                className={cx(
                  'sticky top-0 z-10 border-b-2 border-ink bg-sheet px-3 py-2.5 text-left text-sm font-semibold text-soft first:pl-4 last:pr-4',
                  width,
                )}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          <Gap height={before} />
          {items.map(({ index, key }) => {
            const problem = cells[index];
            const at = problem?.sheet ?? -1;
            const sheet = sheets[at];
            const row = rows[at]?.get(problem?.row ?? -1);
            if (problem === undefined || sheet === undefined || row === undefined) return null;
            return (
              <tr
                key={key}
                ref={list.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                className="border-b border-rule align-top max-md:grid max-md:gap-2 max-md:px-4 max-md:py-3"
              >
                <ProblemRow
                  importId={importId}
                  problem={problem}
                  sheet={sheet}
                  row={row}
                  alike={alike.get(alikeKey(problem, sheet, row)) ?? 1}
                  change={change}
                  onOpen={() => onOpen(problem)}
                  onNext={() => {
                    const next = cells[index + 1];
                    if (next === undefined) return;
                    list.scrollToIndex(index + 1, { align: 'auto' });
                    setWanted(cellId(next));
                  }}
                />
              </tr>
            );
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  );
}

const HEADS = [
  { label: 'Row', width: 'w-44' },
  { label: 'Cell', width: 'w-52' },
  { label: 'What is wrong', width: '' },
  { label: 'Or', width: 'w-72' },
] as const;

/** Stands for the rows that are out of sight. */
const Gap = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : <tr aria-hidden className="max-md:block" style={{ height }} />;

/** The same for a problem before and after another cell of its row was mended. */
function keyAt(cells: readonly CellProblem[], index: number): string {
  const problem = cells[index];
  if (problem === undefined) return String(index);
  const id = cellId(problem);
  const before = cells[index - 1];
  return before !== undefined && cellId(before) === id ? `${id} ${index}` : id;
}

const valueOf = (
  { column }: CellProblem,
  sheet: ImportView['sheets'][number],
  row: { readonly cells: readonly string[] },
) => (column === null ? '' : (row.cells[sheet.columns.findIndex(({ name }) => name === column)] ?? '').trim());

const alikeKey = (
  problem: CellProblem,
  sheet: ImportView['sheets'][number],
  row: { readonly cells: readonly string[] },
): string => JSON.stringify([problem.sheet, problem.column, valueOf(problem, sheet, row)]);

/** How many wrong cells of a column hold the same. */
function countAlike(
  cells: readonly CellProblem[],
  rows: readonly ReadonlyMap<number, { readonly cells: readonly string[] }>[],
  sheets: ImportView['sheets'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const problem of cells) {
    const sheet = problem.sheet === null ? undefined : sheets[problem.sheet];
    const row = problem.sheet === null ? undefined : rows[problem.sheet]?.get(problem.row ?? -1);
    if (sheet === undefined || row === undefined || problem.column === null) continue;
    const key = alikeKey(problem, sheet, row);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
