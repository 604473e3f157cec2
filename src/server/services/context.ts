import type { Account } from '@/server/api/wire';
import type { Core } from '@/server/core';

/** Who asks. */
export interface Caller {
  /** Null for a visitor without a name. */
  readonly account: Account | null;
  /** Key of the session's row (a hash); null for a visitor. */
  readonly session: string | null;
  /** Network address, for rate limits. */
  readonly address: string;
}

/** What every service is given beside its input. */
export interface ServiceContext {
  readonly core: Core;
  readonly caller: Caller;
}

/** A caller who has a name. */
export interface SignedInContext extends ServiceContext {
  readonly caller: Caller & { readonly account: Account; readonly session: string };
}

/** The one argument of a service. */
export interface Call<I, C extends ServiceContext = ServiceContext> {
  readonly ctx: C;
  readonly input: I;
}
