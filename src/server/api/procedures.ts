import { AppError } from '@/server/errors';
import type { ApiContext } from './context';
import { toTransportError } from './error-shape';
import { t } from './trpc';

const mapErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok) throw toTransportError(result.error);
  return result;
});

/** Mutations cost a token of the caller's bucket: one bucket a person, or an address for those without a name. */
const limitMutations = t.middleware(({ ctx, type, next }) => {
  if (type === 'mutation') ctx.core.limits.mutation(ctx.caller.account?.userId ?? ctx.caller.address);
  return next();
});

/** Anyone may ask. */
export const visitor = t.procedure.use(mapErrors).use(limitMutations);

/** Only someone with a name may ask. */
export const signedIn = visitor.use(({ ctx, next }) => {
  const { account, session } = ctx.caller;
  if (account === null || session === null) throw new AppError('UNAUTHENTICATED', 'Sign in first.');
  const caller = { ...ctx.caller, account, session };
  return next({ ctx: { ...ctx, caller } satisfies ApiContext });
});
