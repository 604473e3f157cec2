import { headToHead, type Meeting } from '@/leagues/season/head-to-head';
import { seasonResults } from '@/server/db/queries/stats-season';
import type { Call } from '../context';
import { knownSeason } from './season-scope';

/** What the teams of a season did against each other. */
export async function getHeadToHead({ ctx, input }: Call<{ readonly seasonId: number }>): Promise<readonly Meeting[]> {
  await knownSeason(ctx.core, input.seasonId);
  return headToHead(await seasonResults(ctx.core.db, input.seasonId));
}
