import type { BoxScore } from '@/game/box-score';
import type { Side } from '@/game/play';
import { battingSide } from '@/game/queries';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import { cx } from '@/ui/kit/cx';
import { Runs } from './runs';

interface LineScoreProps {
  readonly state: GameState;
  readonly box: BoxScore;
  readonly colors: Readonly<Record<Side, string>>;
}

/** Columns of the board: the scheduled innings, more when the game needs more. */
export const inningsOf = (state: GameState): readonly number[] =>
  Array.from({ length: Math.max(state.rules.innings, state.line.away.length, state.inning) }, (_, index) => index + 1);

/** Runs of one half as the board shows them: a number, `·` while it is played, `x` when it was not needed. */
export function halfRuns(state: GameState, side: Side, inning: number): string {
  const batting = state.status === 'active' && battingSide(state) === side && state.inning === inning;
  const runs = state.line[side][inning - 1];
  if (runs !== undefined && !(batting && runs === 0)) return String(runs);
  if (batting) return '·';
  const skipped = state.status === 'completed' && side === 'home' && inning === state.inning && state.winner === 'home';
  return skipped ? '×' : '';
}

/** Both lines of the board: innings, then runs, hits and errors. On a phone only the runs. */
export function LineScore({ state, box, colors }: LineScoreProps) {
  const innings = inningsOf(state);
  const isNow = (side: Side, inning: number): boolean =>
    state.status === 'active' && battingSide(state) === side && state.inning === inning;
  return (
    <table className="w-full border-collapse font-board text-[1.1875rem] leading-none font-semibold">
      <caption className="sr-only">Line score</caption>
      <thead className="max-md:sr-only">
        <tr className="text-[0.9375rem] text-board-soft">
          <th scope="col" className="font-medium">
            <span className="sr-only">Team</span>
          </th>
          {innings.map((inning) => (
            <th key={inning} scope="col" className="min-w-7 max-lg:hidden pt-2.5 pb-1 text-center font-medium">
              {inning}
            </th>
          ))}
          {(['Runs', 'Hits', 'Errors'] as const).map((word) => (
            <th key={word} scope="col" className="min-w-11 pt-2.5 pb-1 text-center font-medium">
              <abbr title={word} className="no-underline">
                {word.charAt(0)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SIDES.map((side) => (
          <tr key={side}>
            <th
              scope="row"
              className="w-full max-w-0 min-w-20 truncate py-1 pr-2 pl-3.5 text-left text-xl font-bold md:min-w-44 md:py-1.5 md:pl-5 md:text-[1.375rem]"
            >
              <i
                aria-hidden
                className="mr-2.5 inline-block h-[19px] w-[5px] rounded-[3px] align-[-3px] ring-1 ring-board-ink/35 md:mr-3"
                style={{ background: colors[side] }}
              />
              {state[side].name}
            </th>
            {innings.map((inning) => (
              <td key={inning} className="px-0.5 text-center max-lg:hidden">
                <span
                  className={cx(
                    'inline-grid h-8 min-w-8 place-items-center rounded',
                    isNow(side, inning) && 'bg-board-line text-bulb',
                  )}
                >
                  {halfRuns(state, side, inning)}
                </span>
              </td>
            ))}
            <td className="border-l border-board-line px-3 text-center text-[1.625rem] font-bold text-bulb md:px-3.5 md:text-[1.875rem]">
              <Runs runs={state.score[side]} />
            </td>
            <td className="px-2 text-center max-md:hidden">{box[side].h}</td>
            <td className="pr-4 pl-2 text-center max-md:hidden">{box[side].e}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
