import type { Base, Destination, Runners } from './bases';
import type { LineupId } from './lineup';
import { battingSide } from './queries';
import type { GameState } from './state';

/**
 * Single steps on a state, for corrections and set-up by hand. A play is applied whole by `applyPlay`; each of these
 * leaves an impossible step undone.
 */

const withBase = (runners: Runners, base: Base, man: LineupId | null): Runners => [
  base === 1 ? man : runners[0],
  base === 2 ? man : runners[1],
  base === 3 ? man : runners[2],
];

/** Puts a man on an empty base, charged to a pitcher. */
export function addRunner(state: GameState, base: Base, runner: LineupId, chargedTo: LineupId): GameState {
  if (state.runners[base - 1] !== null || state.runners.includes(runner)) return state;
  return {
    ...state,
    runners: withBase(state.runners, base, runner),
    runnersChargedTo: withBase(state.runnersChargedTo, base, chargedTo),
  };
}

/** Takes the man off a base. */
export const removeRunner = (state: GameState, base: Base): GameState =>
  state.runners[base - 1] === null
    ? state
    : {
        ...state,
        runners: withBase(state.runners, base, null),
        runnersChargedTo: withBase(state.runnersChargedTo, base, null),
      };

/** Moves a man on to an empty base further; home is a run for the side at bat. */
export function advanceRunner(state: GameState, from: Base, to: Destination): GameState {
  const runner = state.runners[from - 1] ?? null;
  const chargedTo = state.runnersChargedTo[from - 1] ?? null;
  if (runner === null || chargedTo === null || to <= from) return state;
  if (to === 4) return scoreRun(removeRunner(state, from));
  return state.runners[to - 1] === null ? addRunner(removeRunner(state, from), to, runner, chargedTo) : state;
}

function scoreRun(state: GameState): GameState {
  const side = battingSide(state);
  const line = state.line[side].slice();
  line[state.inning - 1] = (line[state.inning - 1] ?? 0) + 1;
  return {
    ...state,
    score: { ...state.score, [side]: state.score[side] + 1 },
    line: { ...state.line, [side]: line },
  };
}

/** One man out; with the third, `whatFollows` says what comes next and `startHalf` begins it. */
export const recordOut = (state: GameState): GameState =>
  state.outs === 3 ? state : { ...state, outs: state.outs + 1 };
