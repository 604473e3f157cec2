import { battingLine, fieldingLine, newPitching } from '../box-lines';
import type { BoxScore, TeamBox } from '../box-score';
import { FIELD_POSITIONS } from '../positions';
import { battingSide } from '../queries';
import { otherSide } from '../sides';
import type { GameState } from '../state';
import type { Substituted } from '../substitution';

/** Brings a box score up to date after a substitution, in place. `state` is the one before it. */
export function creditSubstitution(box: BoxScore, state: GameState, data: Substituted): void {
  const team = box[data.side];
  for (const { lineupId, position, battingOrder, active } of data.lineup) {
    if (!active) continue;
    if (battingOrder !== null) battingLine(team, lineupId);
    const index = FIELD_POSITIONS.findIndex((one) => one === position);
    const field = FIELD_POSITIONS[index];
    if (field === undefined) continue;
    team.fielders[index] = lineupId;
    team.places[index] = team.fielding.indexOf(fieldingLine(team, lineupId, field));
    if (field === 'P') takeMound(team, lineupId, state, data);
  }
}

function takeMound(team: TeamBox, lineupId: number, state: GameState, { side }: Substituted): void {
  if (team.pitching.some((line) => line.lineupId === lineupId)) return;
  const { inning, outs, score } = state;
  const isFielding = side !== battingSide(state);
  const runners = isFielding ? state.runners.filter((runner) => runner !== null).length : 0;
  const entry = { inning, outs: isFielding ? outs : 0, lead: score[side] - score[otherSide(side)], runners };
  team.pitching.push({ ...newPitching(lineupId, entry), inherited: runners });
}
