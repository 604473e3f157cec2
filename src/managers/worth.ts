import type { BaseCode } from '@/game/bases';
import type { GameState } from '@/game/state';
import { RUN_EXPECTANCY, RUN_TAILS } from './run-expectancy.data';

/** A board after a play: runs that scored on it, who stands where, and the outs (3 ends the half). */
export interface Board {
  readonly runs: number;
  readonly bases: BaseCode;
  readonly outs: number;
}

/** How good a board is for the side at bat; only differences within one decision mean something. */
export type Worth = (board: Board) => number;

const TAILS = 5;

const inRuns: Worth = ({ runs, bases, outs }) => runs + (outs >= 3 ? 0 : (RUN_EXPECTANCY[bases]?.[outs] ?? 0));

/** Chance that a half-inning from this situation brings `k` runs or more. */
const atLeast = (bases: BaseCode, outs: number, k: number): number =>
  k <= 0 ? 1 : outs >= 3 || k > TAILS ? 0 : (RUN_TAILS[bases]?.[outs]?.[k - 1] ?? 0);

/**
 * Runs while there is time to make them; in the last inning and later the chance to win, when it is close enough that
 * one run matters.
 */
export function worthOf(state: GameState): Worth {
  const top = state.half === 'top';
  const margin = top ? state.score.away - state.score.home : state.score.home - state.score.away;
  if (state.inning < state.rules.innings || Math.abs(margin) > 4) return inRuns;
  const extraBases: BaseCode = state.rules.extraInningRunner && state.inning > state.rules.innings ? 2 : 0;
  // How often the side at bat wins when the half ends with it `lead` runs ahead.
  const wins = (lead: number): number => {
    if (top) return 1 - (atLeast(extraBases, 0, lead) + atLeast(extraBases, 0, lead + 1)) / 2;
    return lead > 0 ? 1 : lead === 0 ? 0.5 : 0;
  };
  return ({ runs, bases, outs }) => {
    let chance = 0;
    for (let more = 0; more <= TAILS; more++) {
      const exactly = atLeast(bases, outs, more) - atLeast(bases, outs, more + 1);
      chance += exactly * wins(margin + runs + more);
    }
    return chance;
  };
}
