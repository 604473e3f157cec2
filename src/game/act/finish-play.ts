import { applyPlay } from '../apply-play';
import type { Die } from '../dice';
import type { PlayDraft } from '../draft';
import type { AdvanceQuestion } from '../advance-question';
import type { GameEvent } from '../events';
import { whatFollows } from '../next-half';
import type { Play } from '../play';
import type { Resolution } from '../resolve/resolution';
import type { GameState } from '../state';

/** The play, and the next half-inning or the end when it brought one. `dice` are those rolled by this action. */
export function playEvents(state: GameState, play: Play, dice: readonly Die[]): GameEvent[] {
  const last = dice.at(-1)?.n ?? null;
  const diceNext = last === null ? state.dice.next : last + 1;
  const following = whatFollows(applyPlay(state, play));
  const made: GameEvent = { type: 'playMade', data: { play, diceNext } };
  return following === 'play' ? [made] : [made, following];
}

/** The events of a fresh roll: the play, or the dice with what they still wait for. */
export function rollEvents(state: GameState, resolution: Resolution, dice: readonly Die[]): GameEvent[] {
  if (resolution.type === 'play') return playEvents(state, resolution.play, dice);
  const question = resolution.type === 'question' ? resolution.question : null;
  return [{ type: 'diceRolled', data: { dice, draft: resolution.draft, question } }];
}

/**
 * The events of an answer or a reading. `said` makes its event; `draft` is the draft with it, used when no question
 * follows. Dice that ask for another reading (a re-roll) are told as a roll of their own.
 */
export function answerEvents(
  state: GameState,
  resolution: Resolution,
  dice: readonly Die[],
  draft: PlayDraft,
  said: (draft: PlayDraft, question: AdvanceQuestion | null) => GameEvent,
): GameEvent[] {
  if (resolution.type === 'question') return [said(resolution.draft, resolution.question)];
  return [said(draft, null), ...rollEvents(state, resolution, dice)];
}
