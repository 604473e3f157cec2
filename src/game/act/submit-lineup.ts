import { err, ok } from '@/shared/result';
import type { Actor } from '../events';
import type { LineupCard } from '../lineup';
import type { GameState } from '../state';
import { validateLineup } from '../validate-lineup';
import { type Answer, notYourTurn, wrongPhase } from './context';

/** A manager hands in his lineup card; until the first pitch a new one replaces it. */
export function submitLineup(state: GameState, actor: Actor, lineup: LineupCard): Answer {
  if (state.phase.type !== 'lineups' && state.phase.type !== 'ready') return wrongPhase(state);
  if (actor.side === null) return notYourTurn(state);
  const problem = validateLineup(lineup, state[actor.side].roster, state.rules);
  if (problem !== null) return err(problem);
  return ok([{ type: 'lineupSubmitted', data: { side: actor.side, card: lineup } }]);
}
