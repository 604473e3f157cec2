import type { Die } from '@/game/dice';
import { diceOnTable } from '@/game/draft';
import type { GameState } from '@/game/state';
import { cx } from '@/ui/kit/cx';
import { DieFace } from '../../dice/die';
import { onTheTable, readingText } from '../../model/reading';

const FIRST: ReadonlySet<string> = new Set(['column', 'row', 'split']);

const faces = (dice: readonly Die[], use: string): readonly number[] =>
  dice.filter((die) => die.use === use).map(({ face }) => face);

/** The fielding and the jump roll in words; empty where they were not thrown. */
function besideText(dice: readonly Die[]): readonly string[] {
  const [range] = faces(dice, 'range');
  const [rare] = faces(dice, 'rare');
  const [check] = faces(dice, 'jump');
  const [steal] = faces(dice, 'steal');
  const last = (name: string, face: number | undefined): string => (face === undefined ? '' : `, ${name} ${face}`);
  return [
    ...(range === undefined
      ? []
      : [`Fielding: d20 ${range}, 3d6 ${faces(dice, 'error').join(' ')}${last('d100', rare)}`]),
    ...(check === undefined
      ? []
      : [`Jump: d20 ${check}, 2d6 ${faces(dice, 'good jump').join(' ')}${last('d20', steal)}`]),
  ];
}

interface TableRollProps {
  readonly state: GameState;
  /** On a phone the heading above says where to look already. */
  readonly isTold?: boolean;
}

/** All dice the reader has at once, with where to look on which card. */
export function TableRoll({ state, isTold = false }: TableRollProps) {
  const { phase } = state;
  if (phase.type !== 'result' && phase.type !== 'confirm') return null;
  const table = onTheTable(state);
  const dice = diceOnTable(phase.draft);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <span className="flex gap-1.5 max-md:hidden">
        {dice
          .filter(({ use }) => FIRST.has(use))
          .map((die, order) => (
            <DieFace key={`${die.use} ${order}`} die={die} order={order} small />
          ))}
      </span>
      <div className="min-w-0 text-sm leading-snug">
        <p className={cx('font-semibold', isTold && 'max-md:hidden')}>{table === null ? null : readingText(table)}</p>
        {besideText(dice).map((text) => (
          <p key={text} className="text-soft tabular-nums">
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}
