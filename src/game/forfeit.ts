import { err, ok, type Result } from '@/shared/result';
import type { GameEvent } from './events';
import type { LineupPlayer, PlayerKey } from './lineup';
import type { Side } from './play';
import { otherSide, SIDES } from './sides';
import type { GameState, TeamState } from './state';
import { violation, type Violation } from './violation';

/** A side forfeits the game, by the league's word: the other wins. Scores and statistics stay as they are. */
export function forfeitEvents(state: GameState, side: Side): Result<readonly GameEvent[], Violation> {
  if (state.phase.type === 'final') return err(violation('GAME_OVER', 'This game is over.'));
  return ok([{ type: 'gameEnded', data: { reason: 'forfeit', winner: otherSide(side) } }]);
}

/** The side that has fewer than nine men left who can play; null while both have enough. */
export function shortHanded(state: GameState): Side | null {
  return SIDES.find((side) => hasHurt(state[side]) && menLeft(state[side]) < 9) ?? null;
}

const hasHurt = ({ lineup }: TeamState): boolean => lineup.some(isHurt);
const isHurt = (man: LineupPlayer): boolean => man.active && man.hurt;

/** Men who are in the game and whole, and men of the bench; a two-way starter is one. */
function menLeft({ lineup, roster }: TeamState): number {
  const left = new Set<PlayerKey>();
  for (const man of lineup) if (man.active && !man.hurt) left.add(man.player);
  for (const { player } of roster) if (!lineup.some((man) => man.player === player)) left.add(player);
  return left.size;
}
