import { newBatting, newFielding, newPitching } from './box-lines';
import type { BoxScore, TeamBox } from './box-score';
import type { LineupId } from './lineup';
import { FIELD_POSITIONS, type FieldPosition } from './positions';
import { atPosition, battingOrder } from './queries';
import type { GameState, TeamState } from './state';

/** The box score of a game at its first pitch: a line of zeros for each man in it; without lineups, no lines. */
export const emptyBox = (state: GameState): BoxScore => ({
  away: emptyTeam(state.away),
  home: emptyTeam(state.home),
  record: { win: null, loss: null },
  half: [],
});

function emptyTeam(team: TeamState): TeamBox {
  const fielders: LineupId[] = [];
  for (const position of FIELD_POSITIONS) {
    const man = atPosition(team, position);
    if (man !== null) fielders.push(man.lineupId);
  }
  return {
    batting: battingOrder(team).map((man) => newBatting(man.lineupId)),
    pitching: fielders.slice(0, 1).map((id) => newPitching(id)),
    fielding: fielders.map((id, i) => newFielding(id, FIELD_POSITIONS[i] as FieldPosition)),
    fielders,
    places: fielders.map((_, i) => i),
    r: 0,
    h: 0,
    e: 0,
    lob: 0,
    er: 0,
    placed: 0,
  };
}
