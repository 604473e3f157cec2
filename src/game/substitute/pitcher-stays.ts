import type { Side } from '../play';
import { fieldingSide, pitcherIn } from '../queries';
import type { GameState } from '../state';
import type { Draft } from './draft';
import { wasAt, willBeAt } from './draft';

/**
 * Why the man on the mound has to stay there yet, or null. He faces one batter until that man is out or on base (with the
 * option three), or ends a half-inning; a hurt pitcher may go, and so may one whose side is at bat.
 */
export function pitcherStays(state: GameState, side: Side): string | null {
  const { mound } = state[side];
  const pitcher = pitcherIn(state[side]);
  if (mound === null || pitcher === null || pitcher.hurt || side !== fieldingSide(state)) return null;
  if (mound.endedHalf || mound.batters >= (state.rules.threeBatterMinimum ? 3 : 1)) return null;
  return state.rules.threeBatterMinimum
    ? `${pitcher.name} has to face three batters or end the half-inning before he is replaced.`
    : `${pitcher.name} has to face a batter before he is replaced.`;
}

export const pitcherProblem = (draft: Draft): string | null => {
  const pitcher = wasAt(draft, 'P');
  return pitcher === null || willBeAt(draft, 'P')?.was === pitcher ? null : pitcherStays(draft.state, draft.side);
};
