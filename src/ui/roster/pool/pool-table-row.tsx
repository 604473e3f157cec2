import { useId } from 'react';
import type { MarkKey } from '@/cards/card-marks';
import { markText, MARK_WORDS } from '@/cards/mark-words';
import { cx } from '@/ui/kit/cx';
import { markOf } from '../model/mark-of';
import { canToggle, type PoolRow } from '../model/rows';
import { handsText, keyNumbers, positionsText, rowName } from '../model/words';
import { SetBadge } from './badges';
import { CompareButton, ToggleButton } from './man-controls';
import { StandingLine } from './standing-line';
import type { PoolActions, usePoolGrid } from './use-pool-grid';

/** Widths of the columns; a phone keeps the buttons and the man. */
export const CELLS = {
  toggle: 'w-14',
  positions: 'w-20 max-md:hidden',
  hands: 'w-12 max-md:hidden',
  numbers: 'w-[38%] max-xl:hidden',
  mark: 'w-13 max-md:hidden',
  compare: 'w-12',
} as const;

interface PoolTableRowProps extends PoolActions {
  readonly row: PoolRow;
  readonly index: number;
  readonly measure: (element: Element | null) => void;
  readonly marks: readonly MarkKey[];
  readonly hasNumbers: boolean;
  readonly isCompared: boolean;
  readonly canEdit: boolean;
  readonly manProps: ReturnType<ReturnType<typeof usePoolGrid>['manProps']>;
}

const CELL = 'border-b border-rule p-0 align-middle';

/** A man in the dense table; on a phone his numbers stand in a line under his name. */
export function PoolTableRow({ row, index, measure, marks, hasNumbers, manProps, ...props }: PoolTableRowProps) {
  const { man, isOn } = row;
  const reasonId = useId();
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isOn}
      aria-label={rowName(row)}
      aria-describedby={reasonId}
      {...manProps}
      className={cx(
        'focus-visible:-outline-offset-3',
        isOn ? 'bg-go-tint' : canToggle(row) ? 'hover:bg-chip' : 'text-soft hover:bg-chip',
      )}
    >
      <td className={cx(CELL, 'py-1 pl-1.5')}>
        <ToggleButton row={row} canEdit={props.canEdit} onToggle={props.onToggle} />
      </td>
      <th scope="row" className={cx(CELL, 'h-16 px-1.5 py-1 text-left font-medium')}>
        <span className="flex flex-wrap items-center gap-x-2">
          <button
            type="button"
            tabIndex={-1}
            onClick={() => props.onOpen(row)}
            className="min-h-7 min-w-6 text-left text-[1.125rem] leading-tight font-semibold hover:underline max-md:min-h-9"
          >
            {man.name}
          </button>
          <SetBadge man={man} />
        </span>
        <span className={cx('block text-[0.9375rem] text-soft', hasNumbers ? 'xl:hidden' : 'md:hidden')}>
          <span className="md:hidden">
            {positionsText(man)} · {handsText(man)} ·{' '}
          </span>
          {keyNumbers(man)}
          {marks.length !== 1 ? null : (
            <span className="md:hidden">
              {marks.map((key) => ` · ${MARK_WORDS[key].label} ${markText(key, markOf(man, key))}`)}
            </span>
          )}
        </span>
        <StandingLine row={row} id={reasonId} />
      </th>
      <td className={cx(CELL, CELLS.positions, 'px-1.5')}>{positionsText(man)}</td>
      <td className={cx(CELL, CELLS.hands, 'px-1.5')}>{handsText(man)}</td>
      {hasNumbers ? <td className={cx(CELL, CELLS.numbers, 'px-1.5 text-base text-soft')}>{keyNumbers(man)}</td> : null}
      {marks.map((key) => (
        <td key={key} className={cx(CELL, CELLS.mark, 'px-1.5 text-right')}>
          {markText(key, markOf(man, key))}
        </td>
      ))}
      <td className={cx(CELL, CELLS.compare)}>
        <CompareButton row={row} isCompared={props.isCompared} onCompare={props.onCompare} />
      </td>
    </tr>
  );
}
