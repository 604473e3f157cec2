import { and, asc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { CardMarks } from '@/cards/card-marks';
import type { Abilities } from '@/game/abilities';
import type { GameCardset } from '@/leagues/roster/pool';
import type { Database } from '../database';
import { versionMarks } from '../schema/card-marks';
import { cards, cardsets, cardVersions, players } from '../schema/leagues';
import { gameCardsetLinks } from '../schema/rosters';

/** Versions of one statement: its parameters are counted in 16 bits. */
const CHUNK = 5_000;

/** Whose pool is read; `listed` are on the game's roster already and belong to it whatever became of them. */
export interface PoolWanted {
  readonly leagueId: string;
  readonly teamId: number;
  readonly listed: readonly number[];
}

/** Cards that a team may name: its own, those of no team, and those that are listed; the oldest first. */
export function poolCards(db: Database, { leagueId, teamId, listed }: PoolWanted) {
  const isThere = and(
    isNull(cards.removedAt),
    isNull(cardsets.removedAt),
    or(eq(cards.teamId, teamId), isNull(cards.teamId)),
  );
  return db
    .select({
      player: cards.id,
      name: players.name,
      person: players.personKey,
      imageUrl: cards.imageUrl,
      teamId: cards.teamId,
      cardset: cards.cardsetId,
      cardsetName: cardsets.name,
      rarity: cards.rarity,
      hash: cards.hash,
    })
    .from(cards)
    .innerJoin(players, eq(players.id, cards.playerId))
    .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
    .where(and(eq(cardsets.leagueId, leagueId), orListed(isThere, cards.id, listed)))
    .orderBy(asc(cards.id));
}

/** Players that a team may name on paper: its own, fit or not, and those that are listed. */
export function poolPlayers(db: Database, { leagueId, teamId, listed }: PoolWanted) {
  const isThere = and(eq(players.teamId, teamId), isNull(players.removedAt));
  return db
    .select({
      player: players.id,
      name: players.name,
      person: players.personKey,
      imageUrl: players.imageUrl,
      abilities: players.abilities,
      injuredUntil: players.injuredUntil,
      minorLeague: players.minorLeague,
    })
    .from(players)
    .where(and(eq(players.leagueId, leagueId), orListed(isThere, players.id, listed)))
    .orderBy(asc(players.id));
}

const orListed = (
  isThere: SQL | undefined,
  id: typeof cards.id | typeof players.id,
  listed: readonly number[],
): SQL | undefined => (listed.length === 0 ? isThere : or(isThere, inArray(id, [...listed])));

/** What lists of cards need of a version: neither ratings nor print, which are most of it. */
export interface CardText {
  readonly abilities: Abilities;
  readonly marks: CardMarks;
}

export async function cardTexts(db: Database, hashes: readonly string[]): Promise<ReadonlyMap<string, CardText>> {
  const found = new Map<string, CardText>();
  for (let from = 0; from < hashes.length; from += CHUNK) {
    const rows = await db
      .select({
        hash: cardVersions.hash,
        abilities: sql<Abilities>`${cardVersions.card}->'abilities'`,
        marks: versionMarks.marks,
      })
      .from(cardVersions)
      .innerJoin(versionMarks, eq(versionMarks.hash, cardVersions.hash))
      .where(inArray(cardVersions.hash, hashes.slice(from, from + CHUNK)));
    for (const { hash, ...text } of rows) found.set(hash, text);
  }
  return found;
}

/** Who the men behind cards or players are. */
export async function personsOfPlayers(
  db: Database,
  kind: 'cards' | 'players',
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows =
    kind === 'cards'
      ? await db
          .select({ id: cards.id, person: players.personKey })
          .from(cards)
          .innerJoin(players, eq(players.id, cards.playerId))
          .where(inArray(cards.id, [...ids]))
      : await db
          .select({ id: players.id, person: players.personKey })
          .from(players)
          .where(inArray(players.id, [...ids]));
  return new Map(rows.map(({ id, person }) => [id, person]));
}

/** The cardsets that a game allows, the first first; none in a league without. */
export async function gameLadder(db: Database, gameId: string): Promise<readonly GameCardset[]> {
  return db
    .select({ cardset: gameCardsetLinks.cardsetId, name: cardsets.name, priority: gameCardsetLinks.priority })
    .from(gameCardsetLinks)
    .innerJoin(cardsets, eq(cardsets.id, gameCardsetLinks.cardsetId))
    .where(eq(gameCardsetLinks.gameId, gameId))
    .orderBy(asc(gameCardsetLinks.priority), asc(gameCardsetLinks.cardsetId));
}
