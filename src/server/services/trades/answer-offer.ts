import { updateOffer } from '@/server/db/queries/trade-offers';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { carryOut } from './carry-out';
import { judgeForGood, tradeRules } from './judge-trade';
import { mustStand } from './offer-status';
import type { TradeOffer } from './shapes';
import { isManager, withOffer, type OfferInHand } from './with-offer';

/**
 * Accepts an offer to a team that the caller manages, and that he did not make for the other. The trade is made at once where the league asks for no more, else
 * its commissioners are asked. An offer that cannot be carried out any more is void, and he is told why.
 */
export const acceptOffer = ({
  ctx,
  input: { offerId },
}: Call<{ readonly offerId: number }, SignedInContext>): Promise<TradeOffer> =>
  withOffer(ctx, offerId, async (inHand) => {
    mustBeAsked(inHand);
    const { offer } = inHand;
    const { core, caller } = inHand.ctx;
    const { userId } = caller.account;
    // Who changed teams since would agree with himself.
    if (offer.offeredBy === userId) {
      throw new AppError('FORBIDDEN', 'You made this offer yourself: another manager of your team accepts it.');
    }
    const now = core.clock.now();
    mustStand(offer, 'open', now);
    const { broken, limit } = await judgeForGood(core.db, offer);
    if (broken !== null) {
      await updateOffer(core.db, offerId, { status: 'void', reason: broken });
      return `This offer cannot be any more. ${broken}`;
    }
    if (limit !== null) throw new AppError('CONFLICT', limit);
    const answered = { answeredBy: userId, answeredAt: new Date(now) };
    if ((await tradeRules(core.db, offer.leagueId)).approval === 'commissioner') {
      await updateOffer(core.db, offerId, { ...answered, status: 'approval' });
      return null;
    }
    await updateOffer(core.db, offerId, answered);
    await carryOut(inHand.ctx, offer, {
      acceptedBy: userId,
      verb: 'accepted',
      reason: '',
    });
    return null;
  });

/** Declines an offer to a team that the caller manages; `reason` may be empty. */
export const declineOffer = ({
  ctx,
  input: { offerId, reason },
}: Call<{ readonly offerId: number; readonly reason: string }, SignedInContext>): Promise<TradeOffer> =>
  withOffer(ctx, offerId, async (inHand) => {
    mustBeAsked(inHand);
    return end(inHand, 'declined', reason);
  });

/** Takes an offer of a team that the caller manages back, while nobody has answered it. */
export const withdrawOffer = ({
  ctx,
  input: { offerId },
}: Call<{ readonly offerId: number }, SignedInContext>): Promise<TradeOffer> =>
  withOffer(ctx, offerId, async (inHand) => {
    if (!isManager(inHand.from)) {
      throw new AppError('FORBIDDEN', 'Only the managers of the team that offers take an offer back.');
    }
    return end(inHand, 'withdrawn', '');
  });

async function end(
  { ctx: { core, caller }, offer }: OfferInHand,
  status: 'declined' | 'withdrawn',
  reason: string,
): Promise<null> {
  const now = core.clock.now();
  mustStand(offer, 'open', now);
  await updateOffer(core.db, offer.id, {
    status,
    reason,
    answeredBy: caller.account.userId,
    answeredAt: new Date(now),
  });
  return null;
}

function mustBeAsked({ from, to }: OfferInHand): void {
  if (!isManager(to)) throw new AppError('FORBIDDEN', 'Only the managers of the team that is asked answer an offer.');
  if (isManager(from)) throw new AppError('FORBIDDEN', 'You manage both teams: nobody trades with himself.');
}
