import type { Play } from '@/game/play';
import { spokenPlays } from '../live/announce';
import { basesText, capitalised, halfText, outsText, scoreText, situationText } from '../model/situation';
import type { Moment } from './moments';

/** The banner over the field: where in the game the replay stands. */
export function placeText({ card: { state } }: Moment): { readonly title: string; readonly detail: string } {
  if (state.status === 'completed') return { title: 'Replay · Final', detail: `${scoreText(state)}.` };
  return {
    title: `Replay · ${halfText(state.half, state.inning)}`,
    detail: capitalised(`${basesText(state.runners)}, ${outsText(state.outs)}.`),
  };
}

/** What the slider says of its value: "Play 23 of 78, top of the 3rd". */
export function sliderText({ play }: Moment, last: number): string {
  if (play === null) return 'Before the first pitch';
  return `Play ${play.number} of ${last}, ${halfText(play.half, play.inning).toLowerCase()}`;
}

/** What a screen reader hears of a moment: the play with what it left, after a jump the whole situation. */
export function spokenMoment({ card, play }: Moment, plays: readonly Play[], isJump: boolean): string {
  const situation = situationText(card.state);
  if (play === null) return situation;
  const known = new Map(plays.map((each) => [each.number, each]));
  const told = spokenPlays({ card, plays: known }, 1).map(({ text }) => text);
  return [...(isJump ? [`${halfText(play.half, play.inning)}.`] : []), ...told, ...(isJump ? [situation] : [])].join(
    ' ',
  );
}
