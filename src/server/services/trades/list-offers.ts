import type { LeagueId } from '@/game/state';
import { teamNamed } from '@/server/db/queries/office';
import {
  endedOffersOfTeam,
  type OffersWanted,
  type ShownOffer,
  waitingOffers,
  waitingOffersOfTeam,
} from '@/server/db/queries/trade-offers';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { holdOn, roleIn } from '../people/authority';
import { tradeRules } from './judge-trade';
import type { OffersPage, TradeOffer, WaitingOffers } from './shapes';
import { offerView, teamOf } from './view-offer';
import { isManager } from './with-offer';

/** Offers to and of a team, for its managers and for those who run the league. */
export async function listOffers({ ctx, input }: Call<OffersWanted, SignedInContext>): Promise<OffersPage> {
  const { db } = ctx.core;
  const team = await teamNamed(db, input.teamId);
  if (team === null) throw new AppError('NOT_FOUND', 'There is no such team.');
  const leagueId = team.leagueId as LeagueId;
  const mayOffer = isManager(await holdOn(ctx, input.teamId));
  const role = await roleIn(ctx, leagueId);
  if (!mayOffer && role !== 'commissioner' && role !== 'co-commissioner') {
    throw new AppError('FORBIDDEN', 'Offers are between the managers of the two teams.');
  }
  const now = new Date(ctx.core.clock.now());
  const viewed = async (rows: readonly ShownOffer[]): Promise<readonly TradeOffer[]> => {
    const offers: TradeOffer[] = [];
    for (const row of rows) offers.push(await offerView(ctx, row));
    return offers;
  };
  const ended = await endedOffersOfTeam(db, input, now);
  return {
    leagueId,
    team: teamOf(team),
    mayOffer: mayOffer && team.removedAt === null,
    rules: await tradeRules(db, leagueId),
    // With older ones nobody asks again for those that wait.
    waiting: input.before === null ? await viewed(await waitingOffersOfTeam(db, input.teamId, now)) : [],
    over: await viewed(ended),
    next: ended.length < input.limit ? null : (ended.at(-1)?.offer.id ?? null),
  };
}

/** How many offers wait for an answer of the caller's teams. */
export async function countWaiting({
  ctx: { core, caller },
}: Call<Record<string, never>, SignedInContext>): Promise<WaitingOffers> {
  return { teams: await waitingOffers(core.db, caller.account.userId, new Date(core.clock.now())) };
}
