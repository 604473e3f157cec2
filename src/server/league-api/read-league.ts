import type { LeagueId } from '@/game/state';
import { LEAGUES } from '@/leagues/league';
import type { Resource } from '@/server/db/queries/service-rows';
import { hideSample, openService } from '@/server/db/queries/service-state';
import { ok, type Result } from '@/shared/result';
import type { WrongRow } from './read-page';
import { readResource, type Reading } from './read-resource';
import type { Trouble } from './trouble';

/** What each league's service lists, in the order in which it is read: rows name what was read before. */
const RESOURCES: Readonly<Record<LeagueId, readonly Resource[]>> = {
  pd: ['teams', 'cardsets', 'cards'],
  sba: ['teams', 'players'],
};

/** Reads a whole league into the database. Answers the rows that could not be used. */
export async function readLeague(reading: Reading): Promise<Result<readonly WrongRow[], Trouble>> {
  const { db, league, address, outside } = reading;
  const { id, name, kind, roster } = LEAGUES[league];
  await openService(db, { id, name, kind }, address.url);
  const wrong: WrongRow[] = [];
  for (const resource of RESOURCES[league]) {
    const read = await readResource(reading, resource);
    if (!read.ok) return read;
    wrong.push(...read.value);
  }
  await hideSample(db, league, roster.fewest, new Date(outside.clock.now()));
  return ok(wrong);
}
