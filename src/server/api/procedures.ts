import { AppError } from '@/server/errors';
import type { ApiContext } from './context';
import { toTransportError, whatToTell } from './error-shape';
import { t } from './trpc';

/** Refusals get the status of their code, and every call is timed by what came of it. */
const mapErrors = t.middleware(async ({ ctx, path, next }) => {
  const started = performance.now();
  const result = await next();
  const outcome = result.ok ? 'ok' : whatToTell(result.error, ctx.requestId).code;
  ctx.core.metrics.call(path, outcome, (performance.now() - started) / 1000);
  if (!result.ok) throw toTransportError(result.error);
  return result;
});

/** A connection may outlive the session it was opened with. */
const recheckSession = t.middleware(async ({ ctx, next }) => {
  await ctx.recheck?.();
  return next();
});

/** Mutations cost a token of the caller's bucket: one bucket a person, or an address for those without a name. */
const limitMutations = t.middleware(({ ctx, type, next }) => {
  if (type === 'mutation') ctx.core.limits.mutation(ctx.caller.account?.userId ?? ctx.caller.address);
  return next();
});

/** Anyone may ask. */
export const visitor = t.procedure.use(mapErrors).use(recheckSession).use(limitMutations);

/** Only someone with a name may ask. */
export const signedIn = visitor.use(({ ctx, next }) => {
  const { account, session } = ctx.caller;
  if (account === null || session === null) throw new AppError('UNAUTHENTICATED', 'Sign in first.');
  const caller = { ...ctx.caller, account, session };
  return next({ ctx: { ...ctx, caller } satisfies ApiContext });
});
