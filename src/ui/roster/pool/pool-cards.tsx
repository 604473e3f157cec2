'use client';
import { useEffect, useRef, useState } from 'react';
import type { MarkKey } from '@/cards/card-marks';
import { Lines } from './lines';
import { PoolCard } from './pool-card';
import type { PoolViewProps } from './pool-table';
import { usePoolGrid } from './use-pool-grid';

/** Narrowest a card may be, in pixels. */
const CARD_PX = 172;

interface PoolCardsProps extends Omit<PoolViewProps, 'order' | 'onOrder' | 'marks'> {
  /** The mark that sorts them; null for another order. */
  readonly mark: MarkKey | null;
}

/** The pool as cards side by side, as many in a line as there is room for. */
export function PoolCards({ caption, rows, mark, compared, canEdit, ...actions }: PoolCardsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [columns, setColumns] = useState(2);
  useEffect(() => {
    const { current } = frame;
    if (current === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setColumns(Math.max(2, Math.floor(current.clientWidth / CARD_PX))));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const { body, items, total, measure, margin, gridProps, manProps } = usePoolGrid({
    rows,
    columns,
    lineHeight: 390,
    ...actions,
  });
  return (
    <div ref={frame} className="px-1.5 pt-2">
      <table
        {...gridProps}
        aria-label={caption}
        aria-rowcount={Math.ceil(rows.length / columns)}
        aria-colcount={columns}
        className="w-full table-fixed border-separate border-spacing-0"
      >
        <tbody ref={body}>
          <Lines items={items} total={total} margin={margin} widths={Array.from({ length: columns }, () => '')}>
            {(line) => (
              <tr ref={measure} data-index={line} aria-rowindex={line + 1}>
                {rows.slice(line * columns, (line + 1) * columns).map((row, i) => (
                  <PoolCard
                    key={row.man.player}
                    row={row}
                    column={i + 1}
                    mark={mark}
                    isCompared={compared.has(row.man.player)}
                    canEdit={canEdit}
                    manProps={manProps(row, line * columns + i)}
                    {...actions}
                  />
                ))}
              </tr>
            )}
          </Lines>
        </tbody>
      </table>
    </div>
  );
}
