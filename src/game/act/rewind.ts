import { err, ok } from '@/shared/result';
import type { Actor, EventType, GameEvent } from '../events';
import { effective } from '../revise/effective';
import { type Past, type Point, pointAfter } from '../revise/past';
import { SIDES } from '../sides';
import type { GameState } from '../state';
import { violation } from '../violation';
import type { Answer } from './context';
import { askOrDo, mayRevise } from './revise';

export interface RewindInput {
  readonly toPlay: number;
  readonly reason: string;
}

/** Takes the game back to right after a play, or asks the other manager to agree. */
export function rewind(
  state: GameState,
  actor: Actor,
  { toPlay, reason }: RewindInput,
  past: Past | undefined,
): Answer {
  const refused = mayRevise(state, actor, reason);
  if (refused !== null) return refused;
  const done = rewindEvents(state, { toPlay, reason, side: actor.side }, past);
  if (!done.ok) return done;
  return askOrDo(state, actor, { revision: { type: 'rewind', toPlay }, reason }, past, done);
}

/** The rewind itself, whoever agreed to it. */
export function rewindEvents(
  state: GameState,
  { toPlay, reason, side }: RewindInput & Pick<Actor, 'side'>,
  past: Past | undefined,
): Answer {
  const point = past === undefined || toPlay > state.playCount ? null : pointAfter(past.log, toPlay);
  if (past === undefined || point === null) return err(violation('ILLEGAL_REVISION', noPoint(state, toPlay)));
  const hasLater = effective(past.log).some((event) => event.seq > point.seq && PLAYED.has(event.type));
  if (!hasLater) return err(violation('ILLEGAL_REVISION', 'Nothing has happened since that play.'));
  const isPastRoll = state.dice.next > point.card.state.dice.next;
  if (past.isRanked && isPastRoll && SIDES.some((one) => state[one].computer !== null)) {
    const message = 'A ranked game against the computer is not taken back past a roll of the dice.';
    return err(violation('ILLEGAL_REVISION', message));
  }
  return ok([
    {
      type: 'rewound',
      data: {
        toSeq: point.seq,
        toPlay,
        lastPlay: state.playCount,
        reason,
        side,
        diceNext: state.dice.next,
        men: menGone(state, point),
      },
    } satisfies GameEvent,
  ]);
}

/** What there is to take back; a decision alone is not. */
const PLAYED: ReadonlySet<EventType> = new Set([
  'playMade',
  'diceRolled',
  'resultProposed',
  'substituted',
  'gameEnded',
]);

const noPoint = (state: GameState, toPlay: number): string =>
  toPlay === state.playCount && state.phase.type === 'final'
    ? 'That play ended the game: rewind to one before it.'
    : `There was no play ${toPlay}.`;

/** Men of the lineups now who were not in them then. */
const menGone = (state: GameState, { card }: Point) =>
  SIDES.flatMap((side) => {
    const then = new Set(card.state[side].lineup.map((man) => man.lineupId));
    return state[side].lineup.filter((man) => !then.has(man.lineupId));
  }).map(({ lineupId, name }) => ({ lineupId, name }));
