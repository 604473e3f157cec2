import { allTeams } from '@/server/db/queries/team-rows';
import type { Call } from '../context';
import type { OfficeTeam } from './shapes';

/** Every team of a league with its park, also those that left it. */
export async function listOfficeTeams({
  ctx: { core },
  input,
}: Call<{ readonly leagueId: string }>): Promise<readonly OfficeTeam[]> {
  const rows = await allTeams(core.db, input.leagueId);
  return rows.map(({ id, name, abbreviation, color, park, removedAt, fromService }) => ({
    teamId: id,
    name,
    abbreviation,
    color,
    park,
    removedAt: removedAt?.toISOString() ?? null,
    fromService,
  }));
}
