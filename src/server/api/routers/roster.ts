import { z } from 'zod';
import { addToRoster } from '@/server/services/rosters/add-to-roster';
import { changeRoster } from '@/server/services/rosters/change-roster';
import { copyLastRoster, readLastRoster } from '@/server/services/rosters/copy-last-roster';
import { fillRoster } from '@/server/services/rosters/fill-roster';
import { getPool } from '@/server/services/rosters/get-pool';
import { getRosterNow } from '@/server/services/rosters/get-roster-now';
import { listRoster } from '@/server/services/rosters/list-roster';
import { offerLadder } from '@/server/services/rosters/offer-ladder';
import { removeFromRoster } from '@/server/services/rosters/remove-from-roster';
import { signedIn, visitor } from '../procedures';
import type {
  ChangedRoster,
  CopiedRoster,
  LadderOffer,
  LastRoster,
  ListedEntry,
  RosterNow,
  RosterPool,
} from '@/server/services/rosters/shapes';
import { actionId, gameId, invite, leagueId, side } from '../schemas/ids.schema';
import { rowId } from '../schemas/roster.schema';
import { t } from '../trpc';

/** Whose roster, and the invite that lets a guest of a private game look before he sits down. */
const place = { gameId, side, invite: invite.optional() };
const change = { ...place, actionId };

/** More than any roster holds. */
const MOST = 100;

export const rosterRouter = t.router({
  pool: visitor.input(z.strictObject(place)).query(({ ctx, input }): Promise<RosterPool> => getPool({ ctx, input })),

  ladder: visitor
    .input(
      z.strictObject({
        league: leagueId,
        teamIds: z.array(rowId).max(2),
        cardsets: z.array(rowId).max(50).nullable(),
      }),
    )
    .query(({ ctx, input }): Promise<LadderOffer> => offerLadder({ ctx, input })),

  now: visitor.input(z.strictObject(place)).query(({ ctx, input }): Promise<RosterNow> => getRosterNow({ ctx, input })),

  list: visitor
    .input(z.strictObject({ ...place, side: side.optional() }))
    .query(({ ctx, input }): Promise<readonly ListedEntry[]> => listRoster({ ctx, input })),

  last: signedIn
    .input(z.strictObject(place))
    .query(({ ctx, input }): Promise<LastRoster | null> => readLastRoster({ ctx, input })),

  change: signedIn
    .input(z.strictObject({ ...change, add: z.array(rowId).max(MOST), remove: z.array(rowId).max(MOST) }))
    .mutation(({ ctx, input }): Promise<ChangedRoster> => changeRoster({ ctx, input })),

  addCard: signedIn
    .input(z.strictObject({ ...change, cardId: rowId }))
    .mutation(({ ctx, input: { cardId, ...input } }): Promise<ChangedRoster> =>
      addToRoster({ ctx, input: { ...input, man: { cardId } } }),
    ),

  addPlayer: signedIn
    .input(z.strictObject({ ...change, playerId: rowId }))
    .mutation(({ ctx, input: { playerId, ...input } }): Promise<ChangedRoster> =>
      addToRoster({ ctx, input: { ...input, man: { playerId } } }),
    ),

  remove: signedIn
    .input(z.strictObject({ ...change, entry: rowId }))
    .mutation(({ ctx, input }): Promise<ChangedRoster> => removeFromRoster({ ctx, input })),

  autoFill: signedIn
    .input(z.strictObject(change))
    .mutation(({ ctx, input }): Promise<ChangedRoster> => fillRoster({ ctx, input })),

  copyLast: signedIn
    .input(z.strictObject(change))
    .mutation(({ ctx, input }): Promise<CopiedRoster> => copyLastRoster({ ctx, input })),
});
