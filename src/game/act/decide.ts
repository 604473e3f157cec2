import { err, ok } from '@/shared/result';
import type { DefensiveDecision, OffensiveDecision } from '../decisions';
import type { Actor, GameEvent } from '../events';
import { legalDefense, legalOffense } from '../legality';
import { battingSide, battingTeam, fieldingSide, fieldingTeam } from '../queries';
import { resolvePlay } from '../resolve/resolve-play';
import type { GameState, TeamState } from '../state';
import { violation } from '../violation';
import { type ActContext, type Answer, notYourTurn, wrongPhase } from './context';
import { rollEvents } from './finish-play';

/** The side in the field decides, sealed; the second decision opens both. */
export function decideDefense(state: GameState, actor: Actor, decision: DefensiveDecision, ctx: ActContext): Answer {
  const { phase } = state;
  if (phase.type !== 'decisions') return wrongPhase(state);
  if (actor.side !== fieldingSide(state)) return notYourTurn(state);
  if (phase.defense !== null) return alreadyDecided(battingTeam(state));
  const problem = legalDefense(state, decision);
  if (problem !== null) return err(problem);
  const decided: GameEvent = { type: 'decided', data: { role: 'defense', decision } };
  const offense = phase.offense?.decision ?? null;
  return ok(offense === null ? [decided] : [decided, ...revealed(state, decision, offense, ctx)]);
}

/** The side at bat decides, sealed; the second decision opens both. */
export function decideOffense(state: GameState, actor: Actor, decision: OffensiveDecision, ctx: ActContext): Answer {
  const { phase } = state;
  if (phase.type !== 'decisions') return wrongPhase(state);
  if (actor.side !== battingSide(state)) return notYourTurn(state);
  if (phase.offense !== null) return alreadyDecided(fieldingTeam(state));
  const problem = legalOffense(state, decision);
  if (problem !== null) return err(problem);
  const decided: GameEvent = { type: 'decided', data: { role: 'offense', decision } };
  const defense = phase.defense?.decision ?? null;
  return ok(defense === null ? [decided] : [decided, ...revealed(state, defense, decision, ctx)]);
}

/** A declared walk needs no roll: the play follows at once. */
function revealed(
  state: GameState,
  defense: DefensiveDecision,
  offense: OffensiveDecision,
  ctx: ActContext,
): GameEvent[] {
  const open = { defense, offense };
  const event: GameEvent = { type: 'decisionsRevealed', data: open };
  if (!defense.intentionalWalk) return [event];
  const before = ctx.dice.rolled.length;
  const resolution = resolvePlay(state, open, null, ctx.table, ctx.dice);
  return [event, ...rollEvents(state, resolution, ctx.dice.rolled.slice(before))];
}

/** One decision is in, so the other is the one that is awaited. */
const alreadyDecided = (awaited: TeamState): Answer =>
  err(violation('ALREADY_DECIDED', `Your decision for this pitch is locked. ${awaited.name} has yet to decide.`));
