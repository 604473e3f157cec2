import { z } from 'zod';
import { listTeams } from '@/server/services/leagues/list-teams';
import { listOfficeTeams } from '@/server/services/teams/list-office-teams';
import { retireTeam } from '@/server/services/teams/retire-team';
import { saveTeam } from '@/server/services/teams/save-team';
import type { OfficeTeam } from '@/server/services/teams/shapes';
import { done } from '../done';
import { signedIn, visitor } from '../procedures';
import { leagueId } from '../schemas/ids.schema';
import { reason, rowId } from '../schemas/office.schema';
import { teamFacts } from '../schemas/team.schema';
import { t } from '../trpc';
import type { TeamInfo } from '../wire';

export const teamRouter = t.router({
  list: visitor
    .input(z.strictObject({ league: leagueId.optional() }).optional())
    .query(({ ctx, input }): Promise<readonly TeamInfo[]> =>
      listTeams({ ctx, input: { league: input?.league ?? null } }),
    ),

  /** With parks, and those that left the league too. */
  all: visitor
    .input(z.strictObject({ leagueId }))
    .query(({ ctx, input }): Promise<readonly OfficeTeam[]> => listOfficeTeams({ ctx, input })),

  save: signedIn
    .input(z.strictObject({ leagueId, teamId: rowId.nullable(), ...teamFacts }))
    .mutation(({ ctx, input }): Promise<{ readonly teamId: number }> => saveTeam({ ctx, input })),

  retire: signedIn
    .input(z.strictObject({ leagueId, teamId: rowId, retire: z.boolean(), reason }))
    .mutation(({ ctx, input }): Promise<Record<string, never>> => done(retireTeam({ ctx, input }))),
});
