import type { Standing } from './standings';

/** What is still open for a team in its division. */
export interface Race {
  readonly teamId: number;
  /** Games of the schedule that it has still to play. */
  readonly left: number;
  /** Of the leader: its wins, and losses of the nearest, that make the first place sure. 0 when it is; null for the others. */
  readonly magic: number | null;
  /** Of the others: wins of the one before it, and losses of its own, that put the first place out of reach. 0 when it is. */
  readonly elimination: number | null;
}

type Row = Pick<Standing, 'teamId' | 'division' | 'place' | 'wins' | 'losses'>;

/**
 * Magic and elimination numbers, division by division, by the shares of games won: games between rivals are not looked at, so a
 * number may be reached a day early. `left` has the games that each team has still to play. Empty when there is none.
 */
export function racesOf(standings: readonly Row[], left: ReadonlyMap<number, number>): readonly Race[] {
  const leftOf = ({ teamId }: Row): number => left.get(teamId) ?? 0;
  if (standings.every((row) => leftOf(row) === 0)) return [];
  return standings.map((row) => {
    const rivals = standings.filter(({ teamId, division }) => division === row.division && teamId !== row.teamId);
    const isLeader = row.place === 1;
    const found = rivals.flatMap((rival) => (isLeader ? needed(row, rival, leftOf) : needed(rival, row, leftOf)));
    return {
      teamId: row.teamId,
      left: leftOf(row),
      magic: isLeader && found.length > 0 ? Math.max(...found) : null,
      elimination: !isLeader && found.length > 0 ? Math.min(...found) : null,
    };
  });
}

/** Wins that put a team's share above all that the other can still reach; nothing where one of them has no game at all. */
function needed(team: Row, other: Row, leftOf: (row: Row) => number): readonly number[] {
  const [games, otherGames] = [team, other].map((row) => row.wins + row.losses + leftOf(row)) as [number, number];
  if (games === 0 || otherGames === 0) return [];
  const most = other.wins + leftOf(other);
  return [Math.max(0, Math.floor((games * most - team.wins * otherGames) / otherGames) + 1)];
}
