import { z } from 'zod';
import { makeSocketToken } from '@/server/services/accounts/make-socket-token';
import { recoverAccount } from '@/server/services/accounts/recover-account';
import { signInAsGuest, type NewSession } from '@/server/services/accounts/sign-in-as-guest';
import { signOut } from '@/server/services/accounts/sign-out';
import { myRoles } from '@/server/services/people/my-roles';
import type { MyRoles } from '@/server/services/people/shapes';
import type { ApiContext } from '../context';
import { signedIn, visitor } from '../procedures';
import { lineOfText } from '../schemas/text.schema';
import { t } from '../trpc';
import type { Account, SignedIn, SocketToken } from '../wire';

/** Browsers get the session in a cookie that no script can read, others in the answer. */
function handOver(ctx: ApiContext, session: NewSession): SignedIn {
  if (ctx.browser) ctx.setSession(session.token);
  return {
    account: session.account,
    recoveryCode: session.recoveryCode,
    token: ctx.browser ? null : session.token,
  };
}

export const accountRouter = t.router({
  signInAsGuest: visitor
    .input(z.strictObject({ name: lineOfText(40) }))
    .mutation(async ({ ctx, input }): Promise<SignedIn> => handOver(ctx, await signInAsGuest({ ctx, input }))),

  me: visitor.query(({ ctx }): Account | null => ctx.caller.account),

  /** Which leagues the caller runs and which teams he manages. */
  roles: visitor.query(({ ctx }): Promise<MyRoles> => myRoles({ ctx, input: {} })),

  signOut: signedIn.mutation(async ({ ctx }): Promise<Record<string, never>> => {
    await signOut({ ctx, input: {} });
    ctx.setSession(null);
    return {};
  }),

  recover: visitor
    .input(z.strictObject({ code: z.string().min(1).max(100) }))
    .mutation(async ({ ctx, input }): Promise<SignedIn> => handOver(ctx, await recoverAccount({ ctx, input }))),

  socketToken: visitor.query(({ ctx }): Promise<SocketToken> => makeSocketToken({ ctx, input: {} })),
});
