import { listLeagues } from '@/server/services/leagues/list-leagues';
import { visitor } from '../procedures';
import { t } from '../trpc';
import type { LeagueInfo } from '../wire';

export const leagueRouter = t.router({
  list: visitor.query(({ ctx }): Promise<readonly LeagueInfo[]> => listLeagues({ ctx, input: {} })),
});
