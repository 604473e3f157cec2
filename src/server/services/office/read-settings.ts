import type { LeagueId } from '@/game/state';
import { chartVersions, leagueRow } from '@/server/db/queries/league-settings';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { defaultsIn } from './league-defaults';
import type { LeagueSettings } from './shapes';

/** The settings of a league, which everyone may read; whoever saves names their version. */
export async function readSettings({
  ctx: { core },
  input: { leagueId },
}: Call<{ readonly leagueId: LeagueId }>): Promise<LeagueSettings> {
  const [row, versions] = await Promise.all([leagueRow(core.db, leagueId), chartVersions(core.db, leagueId)]);
  if (row === null) throw new AppError('NOT_FOUND', 'There is no such league.');
  return {
    leagueId,
    name: row.name,
    version: row.settingsVersion,
    ...defaultsIn(leagueId, row),
    chartVersions: versions.map((one) => ({ ...one, createdAt: one.createdAt.toISOString() })),
  };
}
