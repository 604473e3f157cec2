import { writeAudit } from '@/server/db/queries/audit';
import { managersOfTeam, runnersOf } from '@/server/db/queries/people';
import { updateOffer } from '@/server/db/queries/trade-offers';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { mustRunLeague } from '../people/authority';
import { named } from '../people/role-words';
import { carryOut, inWords } from './carry-out';
import { judgeForGood } from './judge-trade';
import { mustStand } from './offer-status';
import type { TradeOffer } from './shapes';
import { withOffer, type Offer } from './with-offer';

export interface DecideTradeInput {
  readonly offerId: number;
  readonly approves: boolean;
  readonly reason: string;
}

/** Who manages one of the two teams, or agreed to the trade for one, leaves it to another commissioner where there is one. */
async function mustBeApart({ core: { db }, caller }: SignedInContext, offer: Offer): Promise<void> {
  const { leagueId, fromTeamId, toTeamId, offeredBy, answeredBy } = offer;
  const managers = [...(await managersOfTeam(db, fromTeamId)), ...(await managersOfTeam(db, toTeamId))];
  const parties = new Set([offeredBy, answeredBy, ...managers.map(({ userId }) => userId)]);
  if (!parties.has(caller.account.userId)) return;
  const others = (await runnersOf(db, leagueId)).filter((userId) => !parties.has(userId));
  if (others.length > 0) {
    throw new AppError('FORBIDDEN', 'You have a part in this trade: another commissioner of the league decides.');
  }
}

/** Approves or refuses a trade that both teams want, for the league. One that cannot be carried out any more is void. */
export const decideTrade = ({
  ctx,
  input: { offerId, approves, reason },
}: Call<DecideTradeInput, SignedInContext>): Promise<TradeOffer> =>
  withOffer(ctx, offerId, async ({ ctx: inside, offer }) => {
    await mustRunLeague(inside, offer.leagueId);
    const { core, caller } = inside;
    await mustBeApart(inside, offer);
    const now = core.clock.now();
    mustStand(offer, 'approval', now);
    const decided = { decidedBy: caller.account.userId, decidedAt: new Date(now), reason };
    if (!approves) {
      await updateOffer(core.db, offerId, { ...decided, status: 'refused' });
      const words = await inWords(core.db, offer);
      await writeAudit(core.db, {
        leagueId: offer.leagueId,
        userId: caller.account.userId,
        action: 'roster.tradeRefused',
        subjectKind: 'team',
        subjectId: String(offer.fromTeamId),
        summary: `${named(caller.account)} refused a trade of ${words.teams}: ${words.men}.`,
        reason,
      });
      return null;
    }
    const { broken, limit } = await judgeForGood(core.db, offer);
    if (broken !== null) {
      await updateOffer(core.db, offerId, { status: 'void', reason: broken });
      return `This trade cannot be any more. ${broken}`;
    }
    if (limit !== null) throw new AppError('CONFLICT', limit);
    await updateOffer(core.db, offerId, decided);
    await carryOut(inside, offer, {
      acceptedBy: offer.answeredBy,
      verb: 'approved',
      reason,
    });
    return null;
  });
