import { err, ok } from '@/shared/result';
import type { Actor } from '../events';
import { isComputer } from '../queries';
import type { ManagersRuling } from '../ruling';
import type { GameState } from '../state';
import { otherSide } from '../sides';
import { violation } from '../violation';
import { type Answer, notYourTurn } from './context';

/**
 * The official scorer settles something by his own judgment, with a reason that stays in the log. The home manager keeps
 * score; against a computer at home the visitors' does.
 */
export function rule(state: GameState, actor: Actor, ruling: ManagersRuling, reason: string): Answer {
  if (actor.side === null) return notYourTurn(state);
  const problem = scorerProblem(state, actor) ?? (reason.trim() === '' ? 'Say why: a ruling needs a reason.' : null);
  const fault = problem ?? (ruling.type === 'win' ? winProblem(state, ruling.pitcher) : runProblem(state, ruling));
  if (fault !== null) return err(violation('ILLEGAL_RULING', fault));
  return ok([{ type: 'scorerRuled', data: { ruling, reason } }]);
}

function scorerProblem(state: GameState, { side }: Actor): string | null {
  if (state.status === 'pending') return 'The game has not begun.';
  const scorer = isComputer(state, 'home') ? 'away' : 'home';
  return side === scorer ? null : `The manager of ${state[scorer].name} keeps score in this game.`;
}

function winProblem(state: GameState, pitcher: number): string | null {
  const { winner } = state;
  if (state.phase.type !== 'final') return 'The win is given when the game is over.';
  if (winner === null) return 'Nobody won this game.';
  const man = state[winner].lineup.find((one) => one.lineupId === pitcher);
  if (man === undefined) return `The win goes to a pitcher of ${state[winner].name}.`;
  return man.played.includes('P') ? null : `${man.name} did not pitch.`;
}

function runProblem(state: GameState, ruling: Extract<ManagersRuling, { type: 'earnedRun' }>): string | null {
  if (ruling.play < 1 || ruling.play > state.playCount) return `There was no play ${ruling.play}.`;
  for (const side of ['away', 'home'] as const) {
    const pitcher = state[side].lineup.find((man) => man.lineupId === ruling.pitcher);
    if (pitcher === undefined) continue;
    if (!pitcher.played.includes('P')) return `${pitcher.name} did not pitch.`;
    const scored = state[otherSide(side)].lineup.some((man) => man.lineupId === ruling.runner);
    return scored ? null : 'The run was scored by a player of the other team.';
  }
  return 'The run is charged to nobody of this game.';
}
