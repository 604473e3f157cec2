import type { LeagueId } from '@/game/state';
import type { LeagueInfo } from '@/server/api/wire';
import { leagueRows } from '@/server/db/queries/league-lists';
import type { Call } from '../context';

export async function listLeagues({ ctx }: Call<Record<string, never>>): Promise<readonly LeagueInfo[]> {
  const rows = await leagueRows(ctx.core.db);
  return rows.map(({ id, name, kind, cardsets }) => ({ id: id as LeagueId, name, kind, cardsets }));
}
