import type { SeasonResult } from './standings';

/** One team's games against another. */
export interface Meeting {
  readonly teamId: number;
  readonly opponentId: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  readonly runs: number;
  readonly runsAllowed: number;
}

/** What teams did against each other: a row for each that met, from both sides. */
export function headToHead(results: readonly SeasonResult[]): readonly Meeting[] {
  const rows = new Map<string, Meeting>();
  const add = (teamId: number, opponentId: number, runs: number, allowed: number, won: boolean | null): void => {
    const key = `${teamId}:${opponentId}`;
    const row = rows.get(key) ?? { teamId, opponentId, wins: 0, losses: 0, ties: 0, runs: 0, runsAllowed: 0 };
    rows.set(key, {
      ...row,
      wins: row.wins + Number(won === true),
      losses: row.losses + Number(won === false),
      ties: row.ties + Number(won === null),
      runs: row.runs + runs,
      runsAllowed: row.runsAllowed + allowed,
    });
  };
  for (const { away, home, awayRuns, homeRuns, winner } of results) {
    add(away, home, awayRuns, homeRuns, winner === null ? null : winner === 'away');
    add(home, away, homeRuns, awayRuns, winner === null ? null : winner === 'home');
  }
  return [...rows.values()];
}
