import { z } from 'zod';
import type { LeagueId } from '@/game/state';
import { changeRole } from '@/server/services/people/change-role';
import { claimInvite } from '@/server/services/people/claim-invite';
import { listInvites } from '@/server/services/people/list-invites';
import { listPeople } from '@/server/services/people/list-people';
import { makeInvite } from '@/server/services/people/make-invite';
import { readInvite } from '@/server/services/people/read-invite';
import { revokeInvite } from '@/server/services/people/revoke-invite';
import type { InviteOffer, LeaguePeople, MadeInvite, MyRoles, OpenInvite } from '@/server/services/people/shapes';
import { takeLeagues } from '@/server/services/people/take-leagues';
import { done } from '../done';
import { signedIn, visitor } from '../procedures';
import { leagueId } from '../schemas/ids.schema';
import { anyRole, maybeReason, rowId, secretCode } from '../schemas/office.schema';
import { t } from '../trpc';

const byCode = z.strictObject({ code: secretCode });

export const peopleRouter = t.router({
  /** With the code that the server printed at its start. */
  takeLeagues: signedIn
    .input(byCode)
    .mutation(({ ctx, input }): Promise<{ readonly leagues: readonly LeagueId[] }> => takeLeagues({ ctx, input })),

  list: visitor
    .input(z.strictObject({ leagueId }))
    .query(({ ctx, input }): Promise<LeaguePeople> => listPeople({ ctx, input })),

  invites: signedIn
    .input(z.strictObject({ leagueId }))
    .query(({ ctx, input }): Promise<readonly OpenInvite[]> => listInvites({ ctx, input })),

  invite: signedIn
    .input(z.strictObject({ leagueId, teamId: rowId.nullable(), role: anyRole }))
    .mutation(({ ctx, input }): Promise<MadeInvite> => makeInvite({ ctx, input })),

  /** Changes nothing, but a code stays out of addresses. */
  readInvite: visitor.input(byCode).mutation(({ ctx, input }): Promise<InviteOffer> => readInvite({ ctx, input })),

  claimInvite: signedIn.input(byCode).mutation(({ ctx, input }): Promise<MyRoles> => claimInvite({ ctx, input })),

  revokeInvite: signedIn
    .input(z.strictObject({ leagueId, id: z.string().regex(/^[0-9a-f]{64}$/) }))
    .mutation(({ ctx, input }): Promise<Record<string, never>> => done(revokeInvite({ ctx, input }))),

  changeRole: signedIn
    .input(
      z.strictObject({
        leagueId,
        teamId: rowId.nullable(),
        userId: z.guid(),
        role: anyRole.nullable(),
        reason: maybeReason,
      }),
    )
    .mutation(({ ctx, input }): Promise<Record<string, never>> => done(changeRole({ ctx, input }))),
});
