import type { LeagueId } from '@/game/state';
import type { LeagueInfo } from '@/server/api/wire';
import { leagueRows } from '@/server/db/queries/league-lists';
import type { Call } from '../context';
import { defaultsIn } from '../office/league-defaults';

export async function listLeagues({ ctx }: Call<Record<string, never>>): Promise<readonly LeagueInfo[]> {
  const rows = await leagueRows(ctx.core.db);
  return rows.map((row) => {
    const { name, kind, cardsets } = row;
    const id = row.id as LeagueId;
    const { rules, charts } = defaultsIn(id, row);
    return { id, name, kind, cardsets, rules, charts };
  });
}
