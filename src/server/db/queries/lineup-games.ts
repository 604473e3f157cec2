import { and, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { CardMarks } from '@/cards/card-marks';
import type { LineupPlayer } from '@/game/lineup';
import type { Database } from '../database';
import { versionMarks } from '../schema/card-marks';
import { games, gameSeats } from '../schema/games';
import { cards, players, teams } from '../schema/leagues';
import { pitchingLines } from '../schema/lines';
import { events } from '../schema/log';

/** Which games of a team count as its own: those that one of these people managed it in, and all of a season. */
export interface GamesOf {
  readonly teamId: number;
  readonly userIds: readonly string[];
  /** Null: of no season in particular. */
  readonly seasonId: number | null;
  /** Who asks: of private games only those that he is in. Null for the team's own managers, who share theirs. */
  readonly seenBy: string | null;
}

const isSeen = (userId: string): SQL | undefined =>
  or(
    eq(games.visibility, 'public'),
    eq(games.ownerId, userId),
    sql`exists (select 1 from ${gameSeats} where ${gameSeats.gameId} = ${games.id} and ${gameSeats.userId} = ${userId})`,
  );

const isOwn = ({ teamId, userIds, seasonId, seenBy }: GamesOf): SQL | undefined =>
  and(
    seenBy === null ? undefined : isSeen(seenBy),
    sql`${teamId} in (${games.awayTeamId}, ${games.homeTeamId})`,
    or(
      seasonId === null ? undefined : eq(games.seasonId, seasonId),
      userIds.length === 0
        ? undefined
        : sql`exists (select 1 from ${gameSeats} where ${gameSeats.gameId} = ${games.id} and ${inArray(gameSeats.userId, [...userIds])}
            and ${teamId} = case ${gameSeats.side} when 'away' then ${games.awayTeamId} else ${games.homeTeamId} end)`,
    ),
  );

/** The season of a game; null for one outside a season. */
export async function seasonOfGame(db: Database, gameId: string): Promise<number | null> {
  const [row] = await db.select({ seasonId: games.seasonId }).from(games).where(eq(games.id, gameId));
  return row?.seasonId ?? null;
}

/** A team's last games that are over, the latest first. */
export async function lastGames(
  db: Database,
  of: GamesOf,
  limit: number,
): Promise<readonly { readonly gameId: string; readonly at: Date }[]> {
  if (of.userIds.length === 0 && of.seasonId === null) return [];
  const rows = await db
    .select({ gameId: games.id, at: games.completedAt })
    .from(games)
    .where(and(isOwn(of), isNotNull(games.completedAt)))
    .orderBy(desc(games.completedAt), desc(games.id))
    .limit(limit);
  return rows.flatMap(({ gameId, at }) => (at === null ? [] : [{ gameId, at }]));
}

/** Who pitched for a team in some games, by his player's id and by each of his cards'. */
export async function pitchedIn(db: Database, teamId: number, gameIds: readonly string[]) {
  if (gameIds.length === 0) return [];
  return db
    .select({
      gameId: pitchingLines.gameId,
      playerId: pitchingLines.playerId,
      cardId: cards.id,
      outs: pitchingLines.outs,
      started: pitchingLines.started,
    })
    .from(pitchingLines)
    .leftJoin(cards, and(eq(cards.playerId, pitchingLines.playerId), isNull(cards.removedAt)))
    .where(and(eq(pitchingLines.teamId, teamId), inArray(pitchingLines.gameId, [...gameIds])));
}

/** What a team began its last game with, whether that is over or not; null when it never began one. */
export async function lastStart(db: Database, of: GamesOf) {
  if (of.userIds.length === 0 && of.seasonId === null) return null;
  const [row] = await db
    .select({
      gameId: games.id,
      at: games.startedAt,
      isHome: sql<boolean>`${games.homeTeamId} = ${of.teamId}`,
      opponent: teams.name,
      away: sql<readonly LineupPlayer[]>`${events.data}->'away'`,
      home: sql<readonly LineupPlayer[]>`${events.data}->'home'`,
    })
    .from(games)
    .innerJoin(events, and(eq(events.gameId, games.id), eq(events.type, 'gameStarted')))
    .innerJoin(
      teams,
      sql`${teams.id} = case when ${games.homeTeamId} = ${of.teamId} then ${games.awayTeamId} else ${games.homeTeamId} end`,
    )
    .where(and(isOwn(of), isNotNull(games.startedAt)))
    .orderBy(desc(games.startedAt), desc(games.id), desc(events.seq))
    .limit(1);
  if (row === undefined) return null;
  return { ...row, lineup: row.isHome ? row.home : row.away };
}

/** Names of men by what a roster lists: cards in PD, players in SBA. */
export async function namesOfMen(
  db: Database,
  league: 'pd' | 'sba',
  keys: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  return new Map((await menOf(db, league, keys)).map(({ key, name }) => [key, name]));
}

async function menOf(db: Database, league: 'pd' | 'sba', keys: readonly number[]) {
  if (keys.length === 0) return [];
  if (league === 'sba') {
    return db
      .select({ key: players.id, name: players.name, person: players.personKey })
      .from(players)
      .where(inArray(players.id, [...keys]));
  }
  return db
    .select({ key: cards.id, name: players.name, person: players.personKey })
    .from(cards)
    .innerJoin(players, eq(players.id, cards.playerId))
    .where(inArray(cards.id, [...keys]));
}

/** Marks of card versions, by hash. */
export async function marksOf(db: Database, hashes: readonly string[]): Promise<ReadonlyMap<string, CardMarks>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .select({ hash: versionMarks.hash, marks: versionMarks.marks })
    .from(versionMarks)
    .where(inArray(versionMarks.hash, [...hashes]));
  return new Map(rows.map(({ hash, marks }) => [hash, marks]));
}

/** Who the men are whom sheets name, by what a roster lists. */
export async function personsOfMen(
  db: Database,
  league: 'pd' | 'sba',
  keys: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  return new Map((await menOf(db, league, keys)).map(({ key, person }) => [key, person]));
}
