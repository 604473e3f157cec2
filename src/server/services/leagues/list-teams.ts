import type { LeagueId } from '@/game/state';
import type { TeamInfo } from '@/server/api/wire';
import { teamRows } from '@/server/db/queries/league-lists';
import { SIMULATED } from '@/server/db/queries/season-open';
import type { Call } from '../context';

/** Teams by name; `league` null for those of every league. */
export async function listTeams({
  ctx,
  input,
}: Call<{ readonly league: LeagueId | null }>): Promise<readonly TeamInfo[]> {
  const rows = await teamRows(ctx.core.db, input.league);
  return rows.map(({ id, externalId, leagueId, name, abbreviation, color, park }) => ({
    teamId: id,
    league: leagueId as LeagueId,
    name,
    abbreviation,
    color,
    park: park.name,
    isSimulated: externalId?.startsWith(SIMULATED) === true,
  }));
}
