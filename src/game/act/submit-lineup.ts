import { err, ok } from '@/shared/result';
import type { Action } from '../actions';
import type { Actor } from '../events';
import { starterOf } from '../lineup';
import type { GameState } from '../state';
import { validateLineup } from '../validate-lineup';
import { violation } from '../violation';
import { type Answer, notYourTurn, wrongPhase } from './context';

/** A manager hands in his lineup card, or one for each hand of the opponent's starter; until the first pitch a new one replaces it. */
export function submitLineup(
  state: GameState,
  actor: Actor,
  { lineup, againstLeft }: Extract<Action, { type: 'submitLineup' }>,
): Answer {
  if (state.phase.type !== 'lineups' && state.phase.type !== 'ready') return wrongPhase(state);
  const { side } = actor;
  if (side === null) return notYourTurn(state);
  const cards = [lineup, ...(againstLeft == null ? [] : [againstLeft])];
  for (const card of cards) {
    const problem = validateLineup(card, state[side].roster, state.rules);
    if (problem !== null) return err(problem);
  }
  if (againstLeft == null) return ok([{ type: 'lineupSubmitted', data: { side, card: lineup } }]);
  // Else the opponent's card would hang on ours, and ours on his.
  if (starterOf(lineup) !== starterOf(againstLeft)) {
    return err(
      violation('ILLEGAL_LINEUP', 'The same pitcher has to start in both lineups: only the others may differ.'),
    );
  }
  return ok([{ type: 'lineupSubmitted', data: { side, card: lineup, againstLeft } }]);
}
