import { outcomeLabel } from '@/cards/card-text';
import type { PrintedCell, PrintedEntry, PrintedSide } from '@/cards/printed-card';
import type { CardCell } from '@/game/play';
import { cx } from '@/ui/kit/cx';

interface PrintedSideViewProps {
  readonly side: PrintedSide;
  /** Number of the first column: 1 on a batting card, 4 on a pitching card. */
  readonly first: 1 | 4;
  /** The cell the dice hit on this card. */
  readonly hit: CardCell | null;
  readonly caption: string;
}

const ROWS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** One side of a printed card: three columns of eleven rows, the cell that was hit lit. */
export const PrintedSideView = ({ side, first, hit, caption }: PrintedSideViewProps) => (
  <figure aria-label={caption} className="grid grid-cols-3 pb-1.5">
    {side.map((column, index) => {
      const number = first + index;
      return (
        <div key={number} className={cx(index > 0 && 'border-l border-rule')}>
          <p className="mb-0.5 border-b border-rule text-center font-board text-sm leading-6 font-bold text-soft">
            <span className="sr-only">Column </span>
            {number}
          </p>
          <ol>
            {ROWS.map((row) => {
              const lit = hit !== null && hit.column === number && hit.row === row;
              return (
                <li
                  key={row}
                  className={cx(
                    'flex gap-1.5 px-1.5 font-board text-sm leading-[1.42] font-medium',
                    lit && 'bg-[color-mix(in_srgb,var(--hit)_55%,transparent)]',
                  )}
                >
                  <span className="min-w-[15px] text-right text-soft">{row}</span>
                  <Cell cell={column[row - 2] ?? []} split={lit ? hit.split : null} />
                </li>
              );
            })}
          </ol>
        </div>
      );
    })}
  </figure>
);

const Cell = ({ cell, split }: { readonly cell: PrintedCell; readonly split: number | null }) => (
  <span className="min-w-0">
    {cell.map((entry) => {
      const hit = split !== null && split >= entry.from && split <= entry.to;
      return (
        <span key={entry.from} className={cx('block break-words', hit && '-mx-1 rounded-[3px] bg-hit px-1 font-bold')}>
          <span className="whitespace-nowrap">{outcomeLabel(entry.outcome)}</span>
          <wbr />
          <span className={cx('ml-1 text-xs whitespace-nowrap', !hit && 'text-soft')}>{rangeOf(cell, entry)}</span>
        </span>
      );
    })}
  </span>
);

/** The faces of the split die, after the `@` of a reading that a tired pitcher turns into a hit. */
const rangeOf = (cell: PrintedCell, { from, to, tired }: PrintedEntry): string =>
  [tired ? '@' : '', cell.length === 1 ? '' : from === to ? String(from) : `${from}–${to}`].filter(Boolean).join(' ');
