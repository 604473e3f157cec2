import { z } from 'zod';
import type { ListedPlayer } from '@/leagues/listed';
import type { LeaguePlayer } from '@/leagues/player';
import { listPlayers } from '@/server/services/leagues/list-players';
import { getListedPlayer, type PlayerPage, searchPlayers } from '@/server/services/leagues/search-players';
import { visitor } from '../procedures';
import { playerSearch, rowId } from '../schemas/card-list.schema';
import { t } from '../trpc';

export const playerRouter = t.router({
  list: visitor
    .input(z.strictObject({ teamId: z.number().int().min(1).max(2_147_483_647) }))
    .query(({ ctx, input }): Promise<readonly LeaguePlayer[]> => listPlayers({ ctx, input })),

  get: visitor
    .input(z.strictObject({ playerId: rowId }))
    .query(({ ctx, input }): Promise<ListedPlayer> => getListedPlayer({ ctx, input })),

  search: visitor.input(playerSearch).query(({ ctx, input }): Promise<PlayerPage> => searchPlayers({ ctx, input })),
});
