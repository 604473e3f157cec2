import { Ban, Check, Columns3, LoaderCircle, Plus } from 'lucide-react';
import { cx } from '@/ui/kit/cx';
import { canToggle, type PoolRow } from '../model/rows';

interface ToggleButtonProps {
  readonly row: PoolRow;
  readonly canEdit: boolean;
  readonly onToggle: (row: PoolRow) => void;
}

/** Puts a man on the roster or takes him off; says where it is under way, and that nothing can be done. */
export function ToggleButton({ row, canEdit, onToggle }: ToggleButtonProps) {
  const { man, isOn, progress } = row;
  const isOpen = canEdit && canToggle(row);
  const isUnderWay = progress?.type === 'sending';
  const Icon = isUnderWay ? LoaderCircle : isOn ? Check : isOpen ? Plus : Ban;
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={`${isOn ? 'Remove' : 'Add'} ${man.name}`}
      aria-disabled={isOpen ? undefined : true}
      // Whoever presses where nothing can be done is told why.
      onClick={() => onToggle(row)}
      className={cx(
        'grid size-11 shrink-0 place-items-center rounded-[11px] border-2',
        isOn
          ? 'border-field bg-field text-sheet'
          : isOpen
            ? 'border-edge bg-sheet hover:bg-chip'
            : 'border-transparent',
        !isOpen && !isOn && 'text-soft',
      )}
    >
      <Icon
        aria-hidden
        className={cx('size-5', isUnderWay && 'animate-spin motion-reduce:animate-none')}
        strokeWidth={2.5}
      />
    </button>
  );
}

interface CompareButtonProps {
  readonly row: PoolRow;
  readonly isCompared: boolean;
  readonly onCompare: (row: PoolRow) => void;
}

/** Marks a man for the comparison. */
export const CompareButton = ({ row, isCompared, onCompare }: CompareButtonProps) => (
  <button
    type="button"
    tabIndex={-1}
    aria-label={`Compare ${row.man.name}`}
    aria-pressed={isCompared}
    onClick={() => onCompare(row)}
    className={cx(
      'grid size-11 shrink-0 place-items-center rounded-[11px] border-2',
      isCompared ? 'border-ink bg-ink text-sheet' : 'border-transparent text-soft hover:bg-chip hover:text-ink',
    )}
  >
    <Columns3 aria-hidden className="size-4.5" />
  </button>
);
