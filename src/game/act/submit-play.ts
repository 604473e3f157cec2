import { err, ok } from '@/shared/result';
import type { Actor } from '../events';
import type { HandEntry } from '../propose/hand-entry';
import { proposePlay } from '../propose/propose-play';
import type { GameState } from '../state';
import { violation } from '../violation';
import type { ActContext, Answer } from './context';
import { playEvents } from './finish-play';
import { standOrPropose, whenReading } from './propose-result';

/** A person read the paper card for the dice on the table and says all that happened (M-2). */
export function submitPlay(state: GameState, actor: Actor, entry: HandEntry, ctx: ActContext): Answer {
  return whenReading(state, actor, () => {
    const proposed = proposePlay(state, entry, ctx.table);
    if (!proposed.ok) return err(violation('ILLEGAL_RESULT', proposed.error.message));
    const play = proposed.value;
    if (play.kind === 'intentionalWalk') {
      return err(violation('ILLEGAL_RESULT', 'An intentional walk is declared before the roll.'));
    }
    return standOrPropose(state, { type: 'play', entry, play }, ctx, () => ok(playEvents(state, play, [])));
  });
}
