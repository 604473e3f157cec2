import { err, ok } from '@/shared/result';
import type { Actor } from '../events';
import type { Past } from '../revise/past';
import type { GameState } from '../state';
import { violation } from '../violation';
import { type Answer, notYourTurn } from './context';
import { correctionEvents } from './correct-play';
import { rewindEvents } from './rewind';

/** The manager who was asked agrees to the request of that seq: it happens now. */
export function agreeRevision(state: GameState, actor: Actor, asked: number, past: Past | undefined): Answer {
  if (actor.side === null) return notYourTurn(state);
  const { revisionAsked } = state;
  if (revisionAsked === null || revisionAsked.seq !== asked) {
    return err(violation('WRONG_PHASE', 'Nobody asks for that any more.'));
  }
  const { side, revision, reason } = revisionAsked;
  if (side === actor.side) return err(violation('NOT_YOUR_TURN', 'The other manager has to agree.'));
  return revision.type === 'rewind'
    ? rewindEvents(state, { toPlay: revision.toPlay, reason, side }, past)
    : correctionEvents(state, { play: revision.play, reason, side }, past);
}

/** The manager who was asked does not agree, or the one who asked takes it back. */
export function declineRevision(state: GameState, actor: Actor): Answer {
  if (actor.side === null) return notYourTurn(state);
  if (state.revisionAsked === null) {
    return err(violation('WRONG_PHASE', 'Nobody has asked to change an earlier play.'));
  }
  return ok([{ type: 'revisionDeclined', data: { side: actor.side } }]);
}
