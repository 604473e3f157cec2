import { z } from 'zod';
import { listTeams } from '@/server/services/leagues/list-teams';
import { visitor } from '../procedures';
import { leagueId } from '../schemas/ids.schema';
import { t } from '../trpc';
import type { TeamInfo } from '../wire';

export const teamRouter = t.router({
  list: visitor
    .input(z.strictObject({ league: leagueId.optional() }).optional())
    .query(({ ctx, input }): Promise<readonly TeamInfo[]> =>
      listTeams({ ctx, input: { league: input?.league ?? null } }),
    ),
});
