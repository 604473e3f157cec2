import type { Call } from '../context';
import { rosterNow } from './roster-now';
import { type RosterInput, rosterPlace } from './roster-place';
import type { RosterNow } from './shapes';

/** A side's roster and what the rules say of it, without the pool. */
export const getRosterNow = async ({ ctx, input }: Call<RosterInput>): Promise<RosterNow> =>
  rosterNow(await rosterPlace(ctx, input));
