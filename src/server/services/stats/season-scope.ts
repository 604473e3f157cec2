import type { Core } from '@/server/core';
import { type SeasonHead, seasonHead, seasonResults } from '@/server/db/queries/stats-season';
import { AppError } from '@/server/errors';
import type { SeasonResult } from '@/leagues/season/standings';

/** The season of an id. Throws NOT_FOUND. */
export async function knownSeason({ db }: Pick<Core, 'db'>, seasonId: number): Promise<SeasonHead> {
  const season = await seasonHead(db, seasonId);
  if (season === null) throw new AppError('NOT_FOUND', 'There is no such season.');
  return season;
}

/** Games that each team has finished in a season. */
export async function gamesPlayed({ db }: Pick<Core, 'db'>, seasonId: number) {
  return countedByTeam(await seasonResults(db, seasonId));
}

function countedByTeam(results: readonly SeasonResult[]): { readonly teamId: number; readonly games: number }[] {
  const counts = new Map<number, number>();
  for (const { away, home } of results) {
    for (const teamId of [away, home]) counts.set(teamId, (counts.get(teamId) ?? 0) + 1);
  }
  return [...counts].map(([teamId, games]) => ({ teamId, games }));
}

/** What the lot of a season is drawn from: it stays the same. */
export const lotOf = (seasonId: number): string => `season ${seasonId}`;
