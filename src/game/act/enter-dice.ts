import { err, ok } from '@/shared/result';
import type { PlayDraft } from '../draft';
import type { Actor } from '../events';
import { atBatDice, besideDice, type HomeDice } from '../home-dice';
import { roller } from '../queries';
import type { GameState } from '../state';
import { violation } from '../violation';
import { type ActContext, type Answer, notYourTurn, wrongPhase } from './context';

/** Dice that were rolled at home lie on the table, marked as such (M-7). What they bring is read from the cards. */
export function enterDice(state: GameState, actor: Actor, dice: HomeDice, ctx: ActContext): Answer {
  const { phase } = state;
  if (phase.type !== 'roll') return wrongPhase(state);
  if (actor.side !== roller(state)) return notYourTurn(state);
  if (state.rules.tableDice !== true || ctx.table.readCards !== null) {
    return err(violation('ILLEGAL_RESULT', 'This game is played with the dice of the server.'));
  }
  const draft: PlayDraft = {
    outcome: null,
    cell: null,
    ball: null,
    dice: atBatDice(dice),
    answers: [],
    spare: besideDice(dice),
  };
  return ok([{ type: 'diceRolled', data: { dice: [...draft.dice, ...besideDice(dice)], draft, question: null } }]);
}
