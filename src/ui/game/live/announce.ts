import type { LiveModel } from '../model/live-model';
import { changeText } from '../model/change-text';
import { playText } from '../model/names';
import { scoreAfter } from '../model/plays-by-half';
import { basesText, capitalised, halfText, outsText } from '../model/situation';

/** One spoken line of the log. */
export interface Spoken {
  /** The same for as long as it is the same line. */
  readonly key: string;
  readonly text: string;
}

/** The latest plays as whole sentences with the situation they left, oldest first. */
export function spokenPlays({ card, plays }: Pick<LiveModel, 'card' | 'plays'>, count: number): readonly Spoken[] {
  const { state } = card;
  const back = card.rewinds.at(-1);
  const told = Array.from({ length: count }, (_, index) => state.playCount - count + 1 + index).flatMap((number) => {
    const play = plays.get(number);
    if (play === undefined) return [];
    const score = scoreAfter(play);
    // A line of their own: a play that was read is not read again when somebody comes in after it.
    const changes = card.substitutions
      .filter((record) => record.afterPlay === number)
      .map((record, index): Spoken => ({ key: `${number}.${index}`, text: changeText(state, record) }));
    const scored = play.runs === 0 ? '' : ` ${state.away.name} ${score.away}, ${state.home.name} ${score.home}.`;
    const outs = play.outsBefore + play.outs;
    const after =
      outs >= 3
        ? `${halfText(play.half, play.inning)} is over.`
        : `${capitalised(outsText(outs))}, ${basesText(play.runnersAfter)}.`;
    return [{ key: String(number), text: `${playText(state, play)}${scored} ${after}` }, ...changes];
  });
  if (back?.toPlay !== state.playCount) return told;
  // What stood before was read already.
  return [{ key: `back ${back.seq}`, text: `The game goes back to right after play ${back.toPlay}: ${back.reason}.` }];
}
