import type { FieldingLine, TeamBox } from '../box-score';
import { fieldingOf } from './fielding-of';
import type { Advance, Play } from '../play';
import type { FielderNumber } from '../positions';

/**
 * The putout to the last man who handled the ball, one assist an out to each before him; who had a part in two outs with
 * no error between them has a double play, in three a triple play. Everyone in the field was there for the outs.
 */
export function creditOuts(fielding: TeamBox, play: Play): void {
  const { advances } = play;
  let partners = 0;
  for (let i = 0; i < advances.length; i++) {
    const { out, by } = advances[i] as Advance;
    if (!out || by.length === 0) continue;
    let assisted = 0;
    for (let j = 0; j < by.length; j++) {
      const fielder = by[j] as FielderNumber;
      const bit = 1 << fielder;
      partners |= bit;
      if (j === by.length - 1) fieldingOf(fielding, play, fielder).po++;
      else if ((assisted & bit) === 0) {
        assisted |= bit;
        fieldingOf(fielding, play, fielder).a++;
      }
    }
  }
  const { places } = fielding;
  for (let i = 0; i < places.length; i++) (fielding.fielding[places[i] as number] as FieldingLine).outs += play.outs;
  if (play.outs < 2 || play.errors.length > 0 || play.noDoublePlay === true) return;
  for (let fielder = 1; fielder <= 9; fielder++) {
    if ((partners & (1 << fielder)) === 0) continue;
    const line = fieldingOf(fielding, play, fielder as FielderNumber);
    if (play.outs === 2) line.dp++;
    else line.tp++;
  }
}
