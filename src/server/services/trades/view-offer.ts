import type { LeagueId } from '@/game/state';
import { isAlive } from '@/leagues/trades/trade-offer';
import type { HolderTeam } from '@/leagues/listed';
import { shownOffer, type ShownOffer } from '@/server/db/queries/trade-offers';
import type { ServiceContext } from '../context';
import { holdOn, roleIn } from '../people/authority';
import { judgeTrade } from './judge-trade';
import { statusAt } from './offer-status';
import type { OfferAct, TradeOffer } from './shapes';

/** What the one who looks may do: for the team that offers, for the other, and for the league. */
interface Viewer {
  readonly from: boolean;
  readonly to: boolean;
  readonly league: boolean;
  /** He made the offer, for whichever team he managed then. */
  readonly offerer: boolean;
}

/** An offer as its parties see it. What stands in its way and what the caller may do is asked while it lives. */
export async function offerView(ctx: ServiceContext, row: ShownOffer): Promise<TradeOffer> {
  const { offer, offeredBy, answeredBy, decidedBy } = row;
  const leagueId = offer.leagueId as LeagueId;
  const status = statusAt(offer, ctx.core.clock.now());
  const judged = isAlive(status) ? await judgeTrade(ctx.core.db, { ...offer, leagueId }) : null;
  return {
    id: offer.id,
    leagueId,
    from: teamOf(row.from),
    to: teamOf(row.to),
    gives: offer.gives,
    gets: offer.gets,
    note: offer.note,
    status,
    reason: offer.reason,
    obstacle: judged === null ? null : (judged.broken ?? judged.limit),
    counterOf: offer.counterOf,
    offeredBy,
    createdAt: offer.createdAt.toISOString(),
    expiresAt: offer.expiresAt?.toISOString() ?? null,
    answeredBy,
    answeredAt: offer.answeredAt?.toISOString() ?? null,
    decidedBy,
    decidedAt: offer.decidedAt?.toISOString() ?? null,
    may: judged === null ? [] : mayDo(status, await viewerOf(ctx, row)),
  };
}

function mayDo(status: TradeOffer['status'], { from, to, league, offerer }: Viewer): readonly OfferAct[] {
  if (status === 'approval') return league ? ['decide'] : [];
  if (status !== 'open') return [];
  return [
    ...(to && !from && !offerer ? (['accept'] as const) : []),
    ...(to && !from ? (['decline', 'counter'] as const) : []),
    ...(from ? (['withdraw'] as const) : []),
  ];
}

/** An offer as the caller sees it; null for an unknown one. Whether he may is asked before. */
export async function viewOffer(ctx: ServiceContext, offerId: number): Promise<TradeOffer | null> {
  const row = await shownOffer(ctx.core.db, offerId);
  return row === null ? null : offerView(ctx, row);
}

async function viewerOf(ctx: ServiceContext, { offer }: ShownOffer): Promise<Viewer> {
  const manages = async (teamId: number): Promise<boolean> => {
    const hold = await holdOn(ctx, teamId);
    return hold === 'manager' || hold === 'co-manager';
  };
  const role = await roleIn(ctx, offer.leagueId);
  return {
    from: await manages(offer.fromTeamId),
    to: await manages(offer.toTeamId),
    league: role === 'commissioner' || role === 'co-commissioner',
    offerer: offer.offeredBy !== null && offer.offeredBy === ctx.caller.account?.userId,
  };
}

export const teamOf = ({
  id,
  name,
  abbreviation,
  color,
}: Pick<ShownOffer['from'], 'id' | 'name' | 'abbreviation' | 'color'>): HolderTeam => ({
  teamId: id,
  name,
  abbreviation,
  color,
});
