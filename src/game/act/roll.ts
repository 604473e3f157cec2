import { ok } from '@/shared/result';
import type { Actor } from '../events';
import { roller } from '../queries';
import { resolvePlay } from '../resolve/resolve-play';
import type { GameState } from '../state';
import { type ActContext, type Answer, notYourTurn, wrongPhase } from './context';
import { rollEvents } from './finish-play';

/** Rolls the dice for the play and resolves as far as they decide it. */
export function roll(state: GameState, actor: Actor, ctx: ActContext): Answer {
  const { phase } = state;
  if (phase.type !== 'roll') return wrongPhase(state);
  if (actor.side !== roller(state)) return notYourTurn(state);
  const before = ctx.dice.rolled.length;
  const resolution = resolvePlay(state, phase, null, ctx.table, ctx.dice);
  return ok(rollEvents(state, resolution, ctx.dice.rolled.slice(before)));
}
