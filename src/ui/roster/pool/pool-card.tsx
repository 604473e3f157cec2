import type { MarkKey } from '@/cards/card-marks';
import { markText, MARK_WORDS } from '@/cards/mark-words';
import { cx } from '@/ui/kit/cx';
import { markOf } from '../model/mark-of';
import { canToggle, type PoolRow } from '../model/rows';
import { rowName } from '../model/words';
import { SetBadge } from './badges';
import { CardPicture } from './card-picture';
import { CompareButton, ToggleButton } from './man-controls';
import { StandingLine } from './standing-line';
import type { PoolActions, usePoolGrid } from './use-pool-grid';

interface PoolCardProps extends PoolActions {
  readonly row: PoolRow;
  readonly column: number;
  readonly mark: MarkKey | null;
  readonly isCompared: boolean;
  readonly canEdit: boolean;
  readonly manProps: ReturnType<ReturnType<typeof usePoolGrid>['manProps']>;
}

/** A man of the pool as his card. */
export const PoolCard = ({ row, column, mark, manProps, ...props }: PoolCardProps) => (
  <td
    aria-colindex={column}
    aria-selected={row.isOn}
    aria-label={rowName(row)}
    {...manProps}
    className="rounded-xl p-1.5 align-top focus-visible:-outline-offset-3"
  >
    <div
      className={cx(
        'grid content-start gap-1.5 rounded-xl border-2 p-2',
        row.isOn ? 'border-field bg-go-tint' : canToggle(row) ? 'border-line bg-chip' : 'border-dashed border-edge',
      )}
    >
      <button
        type="button"
        tabIndex={-1}
        onClick={() => props.onOpen(row)}
        className="min-h-7 truncate text-left font-book text-lg leading-tight font-bold hover:underline"
      >
        {row.man.name}
      </button>
      <CardPicture man={row.man} />
      <span className="flex flex-wrap items-center gap-x-2">
        <SetBadge man={row.man} />
        {mark === null ? null : (
          <b className="font-board text-base font-semibold">
            {MARK_WORDS[mark].label} {markText(mark, markOf(row.man, mark))}
          </b>
        )}
      </span>
      <StandingLine row={row} />
      <div className="flex justify-between">
        <ToggleButton row={row} canEdit={props.canEdit} onToggle={props.onToggle} />
        <CompareButton row={row} isCompared={props.isCompared} onCompare={props.onCompare} />
      </div>
    </div>
  </td>
);
