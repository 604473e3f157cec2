import type { LeagueId } from '@/game/state';
import { ratedPositions } from '@/leagues/team';
import { isAlive, type OfferedMan } from '@/leagues/trades/trade-offer';
import type { Database } from '@/server/db/database';
import { teamNamed } from '@/server/db/queries/office';
import { leagueOfTeam, managersOfTeam } from '@/server/db/queries/people';
import { lockMen } from '@/server/db/queries/roster-moves';
import { cardTexts } from '@/server/db/queries/roster-pool';
import { tradeMenOf } from '@/server/db/queries/trade-men';
import { aliveOffers, insertOffer, lockTrades, offerRow, updateOffer } from '@/server/db/queries/trade-offers';
import { AppError } from '@/server/errors';
import { defined } from '@/shared/assert';
import type { Call, SignedInContext } from '../context';
import { holdOn } from '../people/authority';
import { judgeTrade } from './judge-trade';
import { mustStand, statusAt } from './offer-status';
import type { TradeOffer } from './shapes';
import { viewOffer } from './view-offer';
import { isManager } from './with-offer';

export interface OfferTradeInput {
  readonly teamId: number;
  readonly partnerId: number;
  /** Men of `teamId`, and men of `partnerId`. */
  readonly gives: readonly number[];
  readonly gets: readonly number[];
  readonly note: string;
  /** Hours it stands; null for no limit. */
  readonly hours: number | null;
  /** The offer of the partner's that this one answers. */
  readonly counterOf: number | null;
}

const HOUR_MS = 3_600_000;
/** Offers that a team may have open at once. */
const MOST_OPEN = 40;

/** Offers men of a team that the caller manages for men of another; as a counter-offer it ends the one it answers. */
export async function offerTrade({ ctx, input }: Call<OfferTradeInput, SignedInContext>): Promise<TradeOffer> {
  const { core } = ctx;
  const leagueId = (await leagueOfTeam(core.db, input.teamId)) as LeagueId | null;
  if (leagueId === null) throw new AppError('NOT_FOUND', 'There is no such team.');
  const offerId = await core.db.transaction(async (tx) => {
    await lockTrades(tx, leagueId);
    return make({ ...ctx, core: { ...core, db: tx } }, leagueId, input);
  });
  return defined(await viewOffer(ctx, offerId), 'offer');
}

async function make(ctx: SignedInContext, leagueId: LeagueId, input: OfferTradeInput): Promise<number> {
  const { db, clock } = ctx.core;
  const { userId } = ctx.caller.account;
  const { teamId, partnerId, counterOf, hours, note } = input;
  const now = clock.now();
  await mustBeTradable(ctx, leagueId, input);
  if (counterOf !== null) await mustAnswer(db, counterOf, input, now);
  const { gives, gets } = await offered(db, leagueId, input);
  const offer = { leagueId, fromTeamId: teamId, toTeamId: partnerId, gives, gets };
  const { broken, limit } = await judgeTrade(db, offer);
  if ((broken ?? limit) !== null) throw new AppError('CONFLICT', broken ?? limit ?? '');
  const mine = (await aliveOffers(db, leagueId)).filter(
    (one) => one.fromTeamId === teamId && isAlive(statusAt(one, now)),
  );
  if (mine.length >= MOST_OPEN) {
    throw new AppError('CONFLICT', `${MOST_OPEN} offers of this team are open: withdraw one first.`);
  }
  const key = keyOf(offer);
  if (mine.some((one) => keyOf(one) === key)) throw new AppError('CONFLICT', 'This very offer is open already.');
  const at = new Date(now);
  if (counterOf !== null) await updateOffer(db, counterOf, { status: 'countered', answeredBy: userId, answeredAt: at });
  return insertOffer(db, {
    ...offer,
    note,
    status: 'open',
    counterOf,
    offeredBy: userId,
    createdAt: at,
    expiresAt: hours === null ? null : new Date(now + hours * HOUR_MS),
  });
}

async function mustBeTradable(
  ctx: SignedInContext,
  leagueId: LeagueId,
  { teamId, partnerId, gives, gets }: OfferTradeInput,
): Promise<void> {
  const { db } = ctx.core;
  if (!isManager(await holdOn(ctx, teamId))) {
    throw new AppError('FORBIDDEN', 'Only the managers of a team offer its men.');
  }
  if (teamId === partnerId) throw new AppError('BAD_INPUT', 'A trade takes two teams.');
  const men = [...gives, ...gets];
  if (men.length === 0) throw new AppError('BAD_INPUT', 'A trade takes at least one player.');
  if (new Set(men).size < men.length) throw new AppError('BAD_INPUT', 'A player is in an offer once.');
  const partner = await teamNamed(db, partnerId);
  if (partner === null || partner.leagueId !== leagueId) {
    throw new AppError('NOT_FOUND', `There is no team ${partnerId} in this league.`);
  }
  const managers = await managersOfTeam(db, partnerId);
  if (managers.length === 0) {
    throw new AppError('CONFLICT', `Nobody manages ${partner.name}: ask the commissioner for its players.`);
  }
  if (managers.some(({ userId }) => userId === ctx.caller.account.userId)) {
    throw new AppError('FORBIDDEN', 'You manage both teams: the commissioner moves players between them.');
  }
}

/** The offer that is answered is one of the other team to this one, and waits. */
async function mustAnswer(
  db: Database,
  offerId: number,
  { teamId, partnerId }: OfferTradeInput,
  now: number,
): Promise<void> {
  const row = await offerRow(db, offerId);
  if (row === null || row.fromTeamId !== partnerId || row.toTeamId !== teamId) {
    throw new AppError('NOT_FOUND', 'There is no such offer of this team to you.');
  }
  mustStand(row, 'open', now);
}

/** The men as they are now; whose they are is looked at afterwards. */
async function offered(
  db: Database,
  leagueId: LeagueId,
  { gives, gets }: OfferTradeInput,
): Promise<{ readonly gives: readonly OfferedMan[]; readonly gets: readonly OfferedMan[] }> {
  // Who takes them out of the league waits until the offer that is in his way is there to be seen.
  await lockMen(db, leagueId, [...gives, ...gets]);
  const rows = await tradeMenOf(db, leagueId, [...gives, ...gets]);
  const texts = await cardTexts(
    db,
    rows.flatMap(({ cardHash }) => cardHash ?? []),
  );
  const men = new Map(
    rows.map(({ man, name, cardset, cardHash, abilities }): [number, OfferedMan] => {
      const known = cardHash === null ? abilities : (texts.get(cardHash)?.abilities ?? null);
      return [man, { man, name, positions: known === null ? [] : ratedPositions(known), cardset, cardHash }];
    }),
  );
  const of = (ids: readonly number[]): readonly OfferedMan[] =>
    ids.map((id) => {
      const man = men.get(id);
      if (man === undefined) throw new AppError('NOT_FOUND', `There is no player ${id} in this league.`);
      return man;
    });
  return { gives: of(gives), gets: of(gets) };
}

interface Sides {
  readonly toTeamId: number;
  readonly gives: readonly OfferedMan[];
  readonly gets: readonly OfferedMan[];
}

const keyOf = ({ toTeamId, gives, gets }: Sides): string =>
  [[toTeamId], ...[gives, gets].map((men) => men.map(({ man }) => man).toSorted((one, other) => one - other))].join(
    ';',
  );
