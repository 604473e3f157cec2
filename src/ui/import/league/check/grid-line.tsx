import type { ReactNode } from 'react';
import type { ImportSheetRow } from '@/server/services/imports/shapes';
import { cx } from '@/ui/kit/cx';
import type { RowKind, RowProblems, Spot } from './grid-rows';

/** A column that is read, and where its cells stand in a row. */
export interface GridColumn {
  readonly name: string;
  readonly index: number;
}

interface GridLineProps {
  /** Of the grid. */
  readonly id: string;
  /** Place among the rows that are shown. */
  readonly index: number;
  readonly row: ImportSheetRow;
  readonly columns: readonly GridColumn[];
  readonly wrong: RowProblems | undefined;
  readonly kind: RowKind | undefined;
  /** The column one is at; null in another row. */
  readonly spot: number | null;
  /** Stands in the cell one is at while it is being mended. */
  readonly editor: ReactNode;
}

export const cellId = (grid: string, { at, column }: Spot): string => `${grid}-${at}-${column}`;

/** The cell that was pressed; null beside all of them, and where something is being typed. */
export function spotOf(target: EventTarget): Spot | null {
  const cell = target instanceof HTMLInputElement || !(target instanceof Element) ? null : target.closest('td');
  const [at, column] = [cell?.dataset['at'], cell?.dataset['column']];
  return at === undefined || column === undefined ? null : { at: Number(at), column: Number(column) };
}

/** One row of the grid: its line, what is to be known of it, and its cells. */
export function GridLine({ id, index, row, columns, wrong, kind, spot, editor }: GridLineProps) {
  const { line, cells, isLeftOut } = row;
  const marks = [wrong === undefined ? null : 'wrong', isLeftOut ? 'out' : (kind ?? null)].filter(
    (mark) => mark !== null,
  );
  return (
    <tr aria-rowindex={index + 2} className="h-10">
      <th
        scope="row"
        className={cx(
          'sticky left-0 z-10 truncate border-r border-b border-line bg-sheet px-3 text-left text-sm font-normal text-soft tabular-nums',
          wrong !== undefined && 'font-semibold text-out-ink',
        )}
      >
        {line} {marks.join(', ')}
      </th>
      {columns.map(({ name, index: cell }, column) => {
        const message = wrong?.get(name);
        const isHere = spot === column;
        return (
          <td
            key={name}
            id={cellId(id, { at: index, column })}
            data-at={index}
            data-column={column}
            aria-invalid={message === undefined ? undefined : true}
            aria-selected={isHere}
            aria-describedby={isHere && wrong !== undefined ? `${id}-why` : undefined}
            title={message}
            className={cx(
              'relative cursor-cell truncate border-r border-b border-rule px-3 text-[0.9375rem] tabular-nums',
              isLeftOut && 'text-soft line-through',
              message !== undefined && 'font-semibold text-out-ink inset-ring-2 inset-ring-out',
              isHere && 'outline-3 -outline-offset-3 outline-go',
            )}
          >
            {isHere && editor !== null ? editor : cells[cell]}
          </td>
        );
      })}
    </tr>
  );
}
