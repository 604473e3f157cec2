import type { Position } from '@/game/positions';
import type { LineupMan } from '@/leagues/lineup/lineup-man';
import type { Versus } from '@/leagues/lineup/sheet';
import { cx } from '@/ui/kit/cx';
import { battingText, fieldingText, pitchingText, shortBatting, shortName, shortPitching } from './man-numbers';

interface ManCellProps {
  /** Absent: nobody, or one who is not on the roster. */
  readonly man: LineupMan | undefined;
  readonly name: string;
  /** Where he plays. */
  readonly position: Position | null;
  readonly versus: Versus;
  /** The place, for a listener: "3rd of 9". */
  readonly label: string;
  readonly pressed: boolean;
  /** About to come in. */
  readonly marked: boolean;
  readonly at: number;
  readonly disabled: boolean;
  readonly describedBy: string | undefined;
  readonly onPress: () => void;
}

/** The man of a place: pressed once he is held, and the next press swaps. */
export const ManCell = (props: ManCellProps) => {
  const { man, name, pressed, marked } = props;
  const isPitching = props.position === 'P';
  return (
    <button
      type="button"
      data-slot={props.at}
      aria-pressed={pressed}
      aria-describedby={props.describedBy}
      disabled={props.disabled}
      onClick={props.onPress}
      className={cx(
        'min-h-11 min-w-0 flex-1 rounded-lg border px-1.5 py-1 @lg:px-2.5 text-left disabled:cursor-default',
        pressed
          ? 'border-ink bg-ink text-sheet'
          : marked
            ? 'border-run bg-go-tint'
            : man === undefined
              ? 'border-dashed border-edge'
              : 'border-transparent hover:border-edge',
      )}
    >
      <span className="sr-only">{props.label}: </span>
      <span className={cx('block truncate font-semibold', man === undefined && !pressed && 'text-soft')}>
        <span aria-hidden className="@lg:hidden">
          {shortName(name)}
        </span>
        <span className="sr-only @lg:not-sr-only">{name}</span>
      </span>
      {man === undefined ? null : (
        <span className={cx('block truncate text-[0.8125rem] leading-tight', pressed ? 'opacity-80' : 'text-soft')}>
          <span aria-hidden className="@lg:hidden">
            {isPitching ? shortPitching(man) : shortBatting(man, props.versus, props.position)}
          </span>
          <span className="sr-only @lg:not-sr-only">
            {isPitching
              ? pitchingText(man)
              : [battingText(man, props.versus), fieldingText(man, props.position)]
                  .filter((part) => part !== null)
                  .join(' · ')}
          </span>
        </span>
      )}
    </button>
  );
};
