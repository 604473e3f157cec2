import type { ReactNode } from 'react';
import { cx } from '@/ui/kit/cx';

export interface StatColumn {
  readonly label: string;
  /** What the letters stand for. */
  readonly title: string;
}

export interface StatRow {
  readonly id: number;
  readonly name: ReactNode;
  readonly cells: readonly (number | string)[];
  /** The man is at bat or pitching now. */
  readonly isNow?: boolean;
}

interface StatTableProps {
  readonly caption: string;
  readonly columns: readonly StatColumn[];
  readonly rows: readonly StatRow[];
  readonly totals?: readonly (number | string)[];
}

/** Rows of a box score. */
export const StatTable = ({ caption, columns, rows, totals }: StatTableProps) => (
  <div className="relative overflow-x-auto">
    <table className="w-full border-collapse font-board text-base leading-tight font-medium">
      <caption className="px-3.5 pt-3 pb-1 text-left font-book text-base font-bold text-ink">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-ink text-sm text-soft">
          <th scope="col" className="px-3.5 py-1 text-left font-semibold">
            <span className="sr-only">Player</span>
          </th>
          {columns.map((column) => (
            <th key={column.label} scope="col" className="min-w-8 px-1 py-1 text-right font-semibold last:pr-3.5">
              <abbr title={column.title} className="no-underline">
                {column.label}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={cx('border-b border-rule', row.isNow && 'bg-go-tint')}>
            <th scope="row" className="px-3.5 py-1.5 text-left font-semibold">
              {row.name}
              {row.isNow ? <span className="sr-only"> (now)</span> : null}
            </th>
            {row.cells.map((cell, index) => (
              <td
                key={columns[index]?.label ?? index}
                className={cx('px-1 py-1.5 text-right last:pr-3.5', cell === 0 && 'text-soft')}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {totals === undefined ? null : (
        <tfoot>
          <tr className="font-bold">
            <th scope="row" className="px-3.5 py-1.5 text-left font-bold">
              Team
            </th>
            {totals.map((cell, index) => (
              <td key={columns[index]?.label ?? index} className="px-1 py-1.5 text-right last:pr-3.5">
                {cell}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  </div>
);
