import type { LeagueId } from '@/game/state';
import { lockTrades, offerRow, type OfferRow } from '@/server/db/queries/trade-offers';
import { AppError } from '@/server/errors';
import { defined } from '@/shared/assert';
import type { SignedInContext } from '../context';
import { holdOn, roleIn, type Hold } from '../people/authority';
import type { TradeOffer } from './shapes';
import { viewOffer } from './view-offer';

export type Offer = OfferRow & { readonly leagueId: LeagueId };

/** An offer in the hands of somebody who may see it. */
export interface OfferInHand {
  /** Over the transaction. */
  readonly ctx: SignedInContext;
  readonly offer: Offer;
  /** How the caller stands to the team that offers, and to the other. */
  readonly from: Hold;
  readonly to: Hold;
}

export const isManager = (hold: Hold): boolean => hold === 'manager' || hold === 'co-manager';

/**
 * Has `act` do something about an offer while nobody else does anything about trades of its league, in one transaction.
 * A sentence that it answers is told as a conflict once what it wrote is kept; what it throws undoes all. For who has no
 * part in the offer there is none.
 */
export async function withOffer(
  ctx: SignedInContext,
  offerId: number,
  act: (inHand: OfferInHand) => Promise<string | null>,
): Promise<TradeOffer> {
  const { core } = ctx;
  const found = await offerRow(core.db, offerId);
  if (found === null) throw noSuch();
  const problem = await core.db.transaction(async (tx) => {
    const inside: SignedInContext = { ...ctx, core: { ...core, db: tx } };
    await lockTrades(tx, found.leagueId);
    const row = await offerRow(tx, offerId);
    if (row === null) throw noSuch();
    const offer: Offer = { ...row, leagueId: row.leagueId as LeagueId };
    const from = await holdOn(inside, offer.fromTeamId);
    const to = await holdOn(inside, offer.toTeamId);
    if (!isManager(from) && !isManager(to)) {
      const role = await roleIn(inside, offer.leagueId);
      if (role !== 'commissioner' && role !== 'co-commissioner') throw noSuch();
    }
    return act({ ctx: inside, offer, from, to });
  });
  if (problem !== null) throw new AppError('CONFLICT', problem);
  return defined(await viewOffer(ctx, offerId), 'offer');
}

const noSuch = (): AppError => new AppError('NOT_FOUND', 'There is no such offer.');
