import { z } from 'zod';
import { MOST_MEN_A_SIDE } from '@/leagues/trades/trade-offer';
import { acceptOffer, declineOffer, withdrawOffer } from '@/server/services/trades/answer-offer';
import { decideTrade } from '@/server/services/trades/decide-trade';
import { countWaiting, listOffers } from '@/server/services/trades/list-offers';
import { listTradeMen } from '@/server/services/trades/list-trade-men';
import { offerTrade } from '@/server/services/trades/offer-trade';
import type { OffersPage, TradeOffer, TradeTeam, WaitingOffers } from '@/server/services/trades/shapes';
import { signedIn, visitor } from '../procedures';
import { reason, rowId } from '../schemas/office.schema';
import { lineOfText } from '../schemas/text.schema';
import { t } from '../trpc';

/** Thirty days. */
const MOST_HOURS = 720;

const men = z.array(rowId).max(MOST_MEN_A_SIDE);
const note = z.union([z.literal(''), lineOfText(200)]).default('');
const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);

/** Trades between the managers of two teams. */
export const tradeRouter = t.router({
  men: visitor
    .input(z.strictObject({ teamId: rowId }))
    .query(({ ctx, input }): Promise<TradeTeam> => listTradeMen({ ctx, input })),

  list: signedIn
    .input(
      z.strictObject({ teamId: rowId, before: orNull(rowId), limit: z.number().int().min(1).max(100).default(20) }),
    )
    .query(({ ctx, input }): Promise<OffersPage> => listOffers({ ctx, input })),

  waiting: signedIn.query(({ ctx }): Promise<WaitingOffers> => countWaiting({ ctx, input: {} })),

  offer: signedIn
    .input(
      z.strictObject({
        teamId: rowId,
        partnerId: rowId,
        gives: men,
        gets: men,
        note,
        hours: z.number().int().min(1).max(MOST_HOURS).nullable().default(null),
        counterOf: orNull(rowId),
      }),
    )
    .mutation(({ ctx, input }): Promise<TradeOffer> => offerTrade({ ctx, input })),

  accept: signedIn
    .input(z.strictObject({ offerId: rowId }))
    .mutation(({ ctx, input }): Promise<TradeOffer> => acceptOffer({ ctx, input })),

  decline: signedIn
    .input(z.strictObject({ offerId: rowId, reason: note }))
    .mutation(({ ctx, input }): Promise<TradeOffer> => declineOffer({ ctx, input })),

  withdraw: signedIn
    .input(z.strictObject({ offerId: rowId }))
    .mutation(({ ctx, input }): Promise<TradeOffer> => withdrawOffer({ ctx, input })),

  decide: signedIn
    .input(z.strictObject({ offerId: rowId, approves: z.boolean(), reason }))
    .mutation(({ ctx, input }): Promise<TradeOffer> => decideTrade({ ctx, input })),
});
