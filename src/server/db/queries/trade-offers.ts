import { and, asc, desc, eq, gt, inArray, isNull, lt, not, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../database';
import { users } from '../schema/accounts';
import { teams } from '../schema/leagues';
import { teamManagers } from '../schema/people';
import { tradeOffers } from '../schema/trades';

export type OfferRow = typeof tradeOffers.$inferSelect;

/**
 * Whoever offers, answers or makes moves in a league goes one at a time: to be called first in the transaction. Two
 * answers to an offer, or two trades with the same man, find each other's work done or not begun.
 */
export async function lockTrades(tx: Database, leagueId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('trades'), hashtext(${leagueId}))`);
}

export async function insertOffer(tx: Database, offer: typeof tradeOffers.$inferInsert): Promise<number> {
  const [row] = await tx.insert(tradeOffers).values(offer).returning({ id: tradeOffers.id });
  if (row === undefined) throw new Error('an offer was not written');
  return row.id;
}

/** An offer; null for an unknown id. */
export async function offerRow(db: Database, offerId: number): Promise<OfferRow | null> {
  const [row] = await db.select().from(tradeOffers).where(eq(tradeOffers.id, offerId));
  return row ?? null;
}

export async function updateOffer(tx: Database, offerId: number, change: Partial<OfferRow>): Promise<void> {
  await tx.update(tradeOffers).set(change).where(eq(tradeOffers.id, offerId));
}

const isAlive = inArray(tradeOffers.status, ['open', 'approval']);

/** Offers of a league that can still lead to a trade, the oldest first. */
export const aliveOffers = (db: Database, leagueId: string): Promise<readonly OfferRow[]> =>
  db
    .select()
    .from(tradeOffers)
    .where(and(eq(tradeOffers.leagueId, leagueId), isAlive))
    .orderBy(asc(tradeOffers.id));

const from = alias(teams, 'from_team');
const to = alias(teams, 'to_team');
const offerer = alias(users, 'offerer');
const answerer = alias(users, 'answerer');
const decider = alias(users, 'decider');

const shown = (db: Database) =>
  db
    .select({
      offer: tradeOffers,
      from,
      to,
      offeredBy: offerer.name,
      answeredBy: answerer.name,
      decidedBy: decider.name,
    })
    .from(tradeOffers)
    .innerJoin(from, eq(from.id, tradeOffers.fromTeamId))
    .innerJoin(to, eq(to.id, tradeOffers.toTeamId))
    .leftJoin(offerer, eq(offerer.id, tradeOffers.offeredBy))
    .leftJoin(answerer, eq(answerer.id, tradeOffers.answeredBy))
    .leftJoin(decider, eq(decider.id, tradeOffers.decidedBy));

/** An offer with the names of teams and people. */
export type ShownOffer = Awaited<ReturnType<typeof shown>>[number];

export async function shownOffer(db: Database, offerId: number): Promise<ShownOffer | null> {
  const [row] = await shown(db).where(eq(tradeOffers.id, offerId));
  return row ?? null;
}

const isOfTeam = (teamId: number) => or(eq(tradeOffers.fromTeamId, teamId), eq(tradeOffers.toTeamId, teamId));

/** Those that wait for somebody: an open one only within its time. */
const waitsAt = (now: Date) =>
  or(
    eq(tradeOffers.status, 'approval'),
    and(eq(tradeOffers.status, 'open'), or(isNull(tradeOffers.expiresAt), gt(tradeOffers.expiresAt, now))),
  );

/** Most offers that wait which a team is shown: each other team has its own limit. */
const MOST_WAITING = 200;

/** Offers to and of a team that wait for somebody, the latest first. */
export const waitingOffersOfTeam = (db: Database, teamId: number, now: Date): Promise<readonly ShownOffer[]> =>
  shown(db)
    .where(and(isOfTeam(teamId), waitsAt(now)))
    .orderBy(desc(tradeOffers.id))
    .limit(MOST_WAITING);

export interface OffersWanted {
  readonly teamId: number;
  /** Offers with a lower id. */
  readonly before: number | null;
  readonly limit: number;
}

/** Offers to and of a team that are over, the latest first. */
export const endedOffersOfTeam = (
  db: Database,
  { teamId, before, limit }: OffersWanted,
  now: Date,
): Promise<readonly ShownOffer[]> =>
  shown(db)
    .where(
      and(isOfTeam(teamId), not(waitsAt(now) ?? sql`false`), before === null ? undefined : lt(tradeOffers.id, before)),
    )
    .orderBy(desc(tradeOffers.id))
    .limit(limit);

/** Trades that both teams want and the league has not decided on, the oldest first. */
export const offersForApproval = (db: Database, leagueId: string, limit: number): Promise<readonly ShownOffer[]> =>
  shown(db)
    .where(and(eq(tradeOffers.leagueId, leagueId), eq(tradeOffers.status, 'approval')))
    .orderBy(asc(tradeOffers.answeredAt))
    .limit(limit);

/** How many offers wait for an answer of each team that a person manages. */
export const waitingOffers = (db: Database, userId: string, now: Date) =>
  db
    .select({ teamId: teams.id, name: teams.name, offers: sql<number>`count(*)::int` })
    .from(teamManagers)
    .innerJoin(teams, eq(teams.id, teamManagers.teamId))
    .innerJoin(tradeOffers, eq(tradeOffers.toTeamId, teams.id))
    .where(
      and(
        eq(teamManagers.userId, userId),
        isNull(teams.removedAt),
        eq(tradeOffers.status, 'open'),
        or(isNull(tradeOffers.expiresAt), gt(tradeOffers.expiresAt, now)),
      ),
    )
    .groupBy(teams.id, teams.name)
    .orderBy(asc(teams.name));
