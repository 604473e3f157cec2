import type { ChangedRoster } from './shapes';
import { rosterEntries } from '@/server/db/queries/roster-entries';
import { AppError } from '@/server/errors';
import { err, ok } from '@/shared/result';
import type { Call, SignedInContext } from '../context';
import { commitChange, type RosterCall } from './change-roster';
import { rosterPlace } from './roster-place';

/** Takes one entry, by its own key (`roster.list`), off a roster. */
export async function removeFromRoster({
  ctx,
  input,
}: Call<RosterCall & { readonly entry: number }, SignedInContext>): Promise<ChangedRoster> {
  const place = await rosterPlace(ctx, input);
  const entries = await rosterEntries(ctx.core.db, input.gameId, input.side);
  const found = entries.find(({ id }) => id === input.entry);
  return commitChange(ctx, place, input, { entry: input.entry }, () =>
    found === undefined
      ? err(new AppError('NOT_FOUND', 'There is no such player on the roster any more.'))
      : ok({ add: [], remove: [found.cardId ?? found.playerId ?? 0] }),
  );
}
