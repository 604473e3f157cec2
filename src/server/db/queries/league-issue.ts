import { and, asc, eq, isNotNull, max, sql } from 'drizzle-orm';
import type { Card } from '@/cards/card';
import type { Database } from '../database';
import { cards, cardsets, leagues, players } from '../schema/leagues';
import { issueVersions, keepVersions } from './card-versions';
import { chunks } from './chunks';
import type { LeagueRow } from './league-insert';

/** Any number of our own: whoever adds cards, teams or players waits for the one before, as all count ids upwards. */
export const ISSUE_LOCK = 7_301_945;

/** Ids below are the sample leagues', which may come into the database after the first issued cards. */
export const FIRST_ID = 100_001;

/** What a league has of a cardset before cards are issued in it. */
export interface IssuedBefore {
  readonly cardsetId: number;
  /** Players of the whole league, by the id that their source gives them. */
  readonly players: ReadonlyMap<string, number>;
  /** Cards of this set, by the id that their source gives them. */
  readonly cards: ReadonlyMap<string, { readonly id: number; readonly hash: string }>;
  /** From here on ids are free. */
  readonly nextPlayerId: number;
  readonly nextCardId: number;
}

/** Rows to write: what has the id of a known row takes its place. */
export interface IssueRows {
  readonly players: readonly {
    readonly id: number;
    readonly externalId: string;
    readonly leagueId: string;
    readonly personKey: string;
    readonly name: string;
  }[];
  readonly versions: readonly { readonly hash: string; readonly card: Card; readonly layoutVersion: number }[];
  readonly cards: readonly {
    readonly id: number;
    readonly externalId: string;
    readonly playerId: number;
    readonly cardsetId: number;
    readonly hash: string;
  }[];
}

/** Finds the cardset of this name, or makes it and its league. To be called first in a transaction. */
export async function openCardset(tx: Database, league: LeagueRow, name: string): Promise<IssuedBefore> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ISSUE_LOCK})`);
  const cardsetId = await cardsetNamed(tx, league, name);
  const men = await tx
    .select({ id: players.id, externalId: players.externalId })
    .from(players)
    .where(and(eq(players.leagueId, league.id), isNotNull(players.externalId)));
  const issued = await tx
    .select({ id: cards.id, externalId: cards.externalId, hash: cards.hash })
    .from(cards)
    .where(and(eq(cards.cardsetId, cardsetId), isNotNull(cards.externalId)));
  const [lastPlayer] = await tx.select({ id: max(players.id) }).from(players);
  const [lastCard] = await tx.select({ id: max(cards.id) }).from(cards);
  return {
    cardsetId,
    players: new Map(men.map(({ id, externalId }) => [String(externalId), id])),
    cards: new Map(issued.map(({ id, externalId, hash }) => [String(externalId), { id, hash }])),
    nextPlayerId: nextAfter(lastPlayer?.id),
    nextCardId: nextAfter(lastCard?.id),
  };
}

/** The next free id after the last one, clear of the sample leagues. */
export const nextAfter = (last: number | null | undefined): number => Math.max(FIRST_ID, (last ?? 0) + 1);

async function cardsetNamed(tx: Database, league: LeagueRow, name: string): Promise<number> {
  const [known] = await tx
    .select({ id: cardsets.id })
    .from(cardsets)
    .where(and(eq(cardsets.leagueId, league.id), eq(cardsets.name, name)))
    .orderBy(asc(cardsets.id))
    .limit(1);
  if (known !== undefined) return known.id;
  const [last] = await tx.select({ id: max(cardsets.id) }).from(cardsets);
  const id = nextAfter(last?.id);
  await tx.insert(leagues).values(league).onConflictDoNothing();
  await tx.insert(cardsets).values({ id, leagueId: league.id, name });
  return id;
}

/** Writes players, card versions and cards. Versions that are known stay as they are, as do those no longer in use. */
export async function writeIssue(tx: Database, rows: IssueRows): Promise<void> {
  for (const values of chunks(rows.players)) {
    await tx
      .insert(players)
      .values(values)
      .onConflictDoUpdate({ target: players.id, set: { name: sql`excluded.name` } });
  }
  await keepVersions(tx, rows.versions);
  for (const values of chunks(rows.cards)) {
    await tx
      .insert(cards)
      .values(values)
      .onConflictDoUpdate({ target: cards.id, set: { hash: sql`excluded.hash` } });
  }
  await issueVersions(
    tx,
    rows.cards.map(({ id }) => id),
  );
}
