import type { BoxScore, TeamBox } from '../box-score';

const copied = <T extends object>(lines: readonly T[]): T[] => lines.map((line) => ({ ...line }));

const copyTeam = (team: TeamBox): TeamBox => ({
  ...team,
  batting: copied(team.batting),
  pitching: copied(team.pitching),
  fielding: copied(team.fielding),
  fielders: team.fielders.slice(),
  places: team.places.slice(),
});

/** A box score of its own, to be credited in place. */
export const copyBox = (box: BoxScore): BoxScore => ({
  away: copyTeam(box.away),
  home: copyTeam(box.home),
  record: { ...box.record },
  half: box.half.slice(),
});
