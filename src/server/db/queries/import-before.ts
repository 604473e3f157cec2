import { and, asc, eq, inArray, isNull, max } from 'drizzle-orm';
import type { Card } from '@/cards/card';
import type { Database } from '../database';
import { cards, cardsets, cardVersions, players, teams } from '../schema/leagues';
import { seasonGames } from '../schema/schedule';
import { seasons, seasonTeams } from '../schema/seasons';
import { journaled } from './import-journal';
import { nextAfter } from './league-issue';

/** What a league has of what an import brings; hidden rows too. */

export async function allTeams(db: Database, leagueId: string) {
  return (await db.select().from(teams).where(eq(teams.leagueId, leagueId)).orderBy(asc(teams.id))).map(journaled);
}

export async function allPlayers(db: Database, leagueId: string) {
  return (await db.select().from(players).where(eq(players.leagueId, leagueId)).orderBy(asc(players.id))).map(
    journaled,
  );
}

/** The cardset of a name; one that is shown before one that is hidden. */
export async function cardsetNamed(db: Database, leagueId: string, name: string) {
  const rows = await db
    .select()
    .from(cardsets)
    .where(and(eq(cardsets.leagueId, leagueId), eq(cardsets.name, name)))
    .orderBy(asc(cardsets.id));
  const found = rows.find(({ removedAt }) => removedAt === null) ?? rows[0];
  return found === undefined ? null : journaled(found);
}

export async function cardsIn(db: Database, cardsetId: number) {
  return (await db.select().from(cards).where(eq(cards.cardsetId, cardsetId)).orderBy(asc(cards.id))).map(journaled);
}

export async function versionsOf(db: Database, hashes: readonly string[]): Promise<ReadonlyMap<string, Card>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .select({ hash: cardVersions.hash, card: cardVersions.card })
    .from(cardVersions)
    .where(inArray(cardVersions.hash, [...hashes]));
  return new Map(rows.map(({ hash, card }) => [hash, card]));
}

export async function seasonNamed(db: Database, leagueId: string, name: string) {
  const [row] = await db
    .select()
    .from(seasons)
    .where(and(eq(seasons.leagueId, leagueId), eq(seasons.name, name)));
  return row === undefined ? null : journaled(row);
}

export async function teamIdsOfSeason(db: Database, seasonId: number): Promise<readonly number[]> {
  const rows = await db
    .select({ teamId: seasonTeams.teamId })
    .from(seasonTeams)
    .where(eq(seasonTeams.seasonId, seasonId));
  return rows.map(({ teamId }) => teamId);
}

export async function gamesOfSeason(db: Database, seasonId: number) {
  const rows = await db
    .select()
    .from(seasonGames)
    .where(eq(seasonGames.seasonId, seasonId))
    .orderBy(asc(seasonGames.number));
  return rows.map(journaled);
}

/** Names that an import can go into. */
export async function targetNames(
  db: Database,
  leagueId: string,
  kind: 'cards' | 'schedule',
): Promise<readonly string[]> {
  const rows =
    kind === 'cards'
      ? await db
          .select({ name: cardsets.name })
          .from(cardsets)
          .where(and(eq(cardsets.leagueId, leagueId), eq(cardsets.fromService, false), isNull(cardsets.removedAt)))
          .orderBy(asc(cardsets.id))
      : await db
          .select({ name: seasons.name })
          .from(seasons)
          .where(and(eq(seasons.leagueId, leagueId), isNull(seasons.simulation)))
          .orderBy(asc(seasons.id));
  return [...new Set(rows.map(({ name }) => name))];
}

/** The next free ids of tables whose ids we count ourselves. */
export async function nextIds(tx: Database) {
  const after = async (table: typeof teams | typeof cardsets | typeof players | typeof cards): Promise<number> => {
    const [last] = await tx.select({ id: max(table.id) }).from(table);
    return nextAfter(last?.id);
  };
  return {
    teams: await after(teams),
    cardsets: await after(cardsets),
    players: await after(players),
    cards: await after(cards),
  };
}
