import { fieldingLine } from '../box-lines';
import type { FieldingLine, TeamBox } from '../box-score';
import type { LineupId } from '../lineup';
import type { Play } from '../play';
import { fieldPosition, type FielderNumber } from '../positions';

/** The line of whoever stands at a position on a play. */
export function fieldingOf(fielding: TeamBox, play: Play, fielder: FielderNumber): FieldingLine {
  const line = fielding.fielding[fielding.places[fielder - 1] ?? -1];
  if (line !== undefined) return line;
  const id = fielder === 1 ? play.pitcher : fielder === 2 ? play.catcher : fielding.fielders[fielder - 1];
  return fieldingLine(fielding, id as LineupId, fieldPosition(fielder));
}
