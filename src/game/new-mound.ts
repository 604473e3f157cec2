import type { LineupPlayer } from './lineup';
import type { Mound, PitcherRole } from './mound';
import type { Side } from './play';
import { battingSide } from './queries';
import { otherSide } from './sides';
import type { GameState } from './state';

/** The mound as a new man takes it. `role` is worked out from how the game stands. */
export const newMound = (state: GameState, side: Side, pitcher: LineupPlayer): Mound => ({
  pitcher: pitcher.lineupId,
  role: pitcher.starter ? 'starter' : roleOf(state, side),
  outs: 0,
  batters: 0,
  reached: NOBODY_REACHED,
  runsInInning: 0,
  endedHalf: false,
  tired: false,
});

export const NOBODY_REACHED: Mound['reached'] = [0, 0, 0];

/** Closing: the last scheduled inning or later, ahead, and the tying run is on base or at bat (SPEC Y). */
function roleOf(state: GameState, side: Side): PitcherRole {
  const lead = state.score[side] - state.score[otherSide(side)];
  if (state.inning < state.rules.innings || lead <= 0 || side === battingSide(state)) return 'relief';
  const on = state.runners.filter((runner) => runner !== null).length;
  return lead <= on + 1 ? 'closer' : 'relief';
}
