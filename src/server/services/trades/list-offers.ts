import type { LeagueId } from '@/game/state';
import { teamNamed } from '@/server/db/queries/office';
import { offersOfTeam, waitingOffers, type OffersWanted } from '@/server/db/queries/trade-offers';
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
  const rows = await offersOfTeam(db, input);
  const offers: TradeOffer[] = [];
  for (const row of rows) offers.push(await offerView(ctx, row));
  return {
    leagueId,
    team: teamOf(team),
    mayOffer: mayOffer && team.removedAt === null,
    rules: await tradeRules(db, leagueId),
    offers,
    next: rows.length < input.limit ? null : (rows.at(-1)?.offer.id ?? null),
  };
}

/** How many offers wait for an answer of the caller's teams. */
export async function countWaiting({
  ctx: { core, caller },
}: Call<Record<string, never>, SignedInContext>): Promise<WaitingOffers> {
  return { teams: await waitingOffers(core.db, caller.account.userId, new Date(core.clock.now())) };
}
