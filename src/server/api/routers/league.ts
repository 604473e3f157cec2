import { z } from 'zod';
import { leagueStatus } from '@/server/services/leagues/league-status';
import { listLeagues } from '@/server/services/leagues/list-leagues';
import { refreshLeague } from '@/server/services/leagues/refresh-league';
import { visitor } from '../procedures';
import { leagueId } from '../schemas/ids.schema';
import { t } from '../trpc';
import type { LeagueInfo, LeagueStatus } from '../wire';

export const leagueRouter = t.router({
  list: visitor.query(({ ctx }): Promise<readonly LeagueInfo[]> => listLeagues({ ctx, input: {} })),
  status: visitor.query(({ ctx }): Promise<readonly LeagueStatus[]> => leagueStatus({ ctx, input: {} })),
  refresh: visitor
    .input(z.strictObject({ league: leagueId }))
    .mutation(({ ctx, input }): Promise<readonly LeagueStatus[]> => refreshLeague({ ctx, input })),
});
