import { and, asc, desc, eq, isNotNull, or, sql } from 'drizzle-orm';
import { type PgSelect, union } from 'drizzle-orm/pg-core';
import type { Abilities } from '@/game/abilities';
import type { Database } from '../database';
import { games } from '../schema/games';
import { cards, cardsets, cardVersions, leagues, players, teams } from '../schema/leagues';
import { battingLines, fieldingLines, pitchingLines } from '../schema/lines';
import { seasons } from '../schema/seasons';
import { BATTING_SUMS, FIELDING_SUMS, inScope, isOpen, PITCHING_SUMS, type Scope } from './stats-sums';

/** Who a man is; null for an unknown id. */
export async function playerRow(db: Database, playerId: number) {
  const [row] = await db
    .select({
      playerId: players.id,
      name: players.name,
      leagueId: players.leagueId,
      league: leagues.name,
      teamId: players.teamId,
      team: teams.name,
      color: teams.color,
      abilities: players.abilities,
    })
    .from(players)
    .innerJoin(leagues, eq(leagues.id, players.leagueId))
    .leftJoin(teams, eq(teams.id, players.teamId))
    .where(eq(players.id, playerId));
  return row ?? null;
}

/** Whose card it is; null for an unknown id. */
export async function playerOfCard(db: Database, cardId: number): Promise<number | null> {
  const [row] = await db.select({ playerId: cards.playerId }).from(cards).where(eq(cards.id, cardId));
  return row?.playerId ?? null;
}

/** A man's cards as they are now, the latest first. */
export const cardsOf = (db: Database, playerId: number) =>
  db
    .select({
      cardId: cards.id,
      cardset: cardsets.name,
      abilities: sql<Abilities>`${cardVersions.card}->'abilities'`,
    })
    .from(cards)
    .innerJoin(cardsets, eq(cardsets.id, cards.cardsetId))
    .innerJoin(cardVersions, eq(cardVersions.hash, cards.hash))
    .where(eq(cards.playerId, playerId))
    .orderBy(desc(cards.id));

type Lines = typeof battingLines | typeof pitchingLines | typeof fieldingLines;

/** Lines that count for a man: of seasons, and of other games that everyone may see. */
const counted = (db: Database, table: Lines, playerId: number) =>
  and(eq(table.playerId, playerId), or(isNotNull(table.seasonId), isOpen(db, table)));

/** Every season and team of a man, the latest season last; outside a season is `seasonId` null. */
export async function careerRows(db: Database, playerId: number) {
  const by = (table: Lines) => ({
    seasonId: table.seasonId,
    season: seasons.name,
    year: seasons.year,
    teamId: table.teamId,
    team: teams.name,
    abbreviation: teams.abbreviation,
  });
  const joined = <T extends PgSelect>(query: T, table: Lines) =>
    query
      .innerJoin(teams, eq(teams.id, table.teamId))
      .leftJoin(seasons, eq(seasons.id, table.seasonId))
      .where(counted(db, table, playerId));
  const [batting, pitching, fielding] = await Promise.all([
    joined(
      db
        .select({ ...by(battingLines), ...BATTING_SUMS })
        .from(battingLines)
        .$dynamic(),
      battingLines,
    )
      .groupBy(battingLines.seasonId, seasons.id, battingLines.teamId, teams.id)
      .orderBy(asc(seasons.year), asc(battingLines.seasonId), asc(teams.name)),
    joined(
      db
        .select({ ...by(pitchingLines), ...PITCHING_SUMS })
        .from(pitchingLines)
        .$dynamic(),
      pitchingLines,
    )
      .groupBy(pitchingLines.seasonId, seasons.id, pitchingLines.teamId, teams.id)
      .orderBy(asc(seasons.year), asc(pitchingLines.seasonId), asc(teams.name)),
    joined(
      db
        .select({ ...by(fieldingLines), position: fieldingLines.position, ...FIELDING_SUMS })
        .from(fieldingLines)
        .$dynamic(),
      fieldingLines,
    )
      .groupBy(fieldingLines.seasonId, seasons.id, fieldingLines.teamId, teams.id, fieldingLines.position)
      .orderBy(asc(seasons.year), asc(fieldingLines.seasonId), asc(teams.name), asc(fieldingLines.position)),
  ]);
  return { batting, pitching, fielding };
}

/** How many games of those a man was in. */
export async function gamesOfMan(db: Database, playerId: number): Promise<number> {
  const of = (table: Lines) =>
    db
      .select({ gameId: table.gameId })
      .from(table)
      .where(counted(db, table, playerId));
  const his = union(of(battingLines), of(pitchingLines), of(fieldingLines)).as('his');
  const [row] = await db.select({ games: sql<number>`count(*)::int` }).from(his);
  return row?.games ?? 0;
}

const game = (table: typeof battingLines | typeof pitchingLines) => ({
  gameId: games.id,
  lineupId: table.lineupId,
  at: games.startedAt,
  side: table.side,
  teamId: table.teamId,
  awayTeamId: games.awayTeamId,
  homeTeamId: games.homeTeamId,
  awayRuns: games.awayScore,
  homeRuns: games.homeScore,
  winner: games.winner,
  visibility: games.visibility,
  opponent: teams.name,
  opponentAbbreviation: teams.abbreviation,
});

/** A man's games in a scope, the latest first, with his line in each. */
export async function gameLog(db: Database, playerId: number, scope: Scope) {
  const other = (table: typeof battingLines | typeof pitchingLines) =>
    sql`${teams.id} = case when ${table.side} = 'away' then ${games.homeTeamId} else ${games.awayTeamId} end`;
  const [batting, pitching] = await Promise.all([
    db
      .select({ ...game(battingLines), line: battingLines })
      .from(battingLines)
      .innerJoin(games, eq(games.id, battingLines.gameId))
      .innerJoin(teams, other(battingLines))
      .where(and(eq(battingLines.playerId, playerId), inScope(db, battingLines, scope)))
      .orderBy(desc(games.startedAt), desc(games.id)),
    db
      .select({ ...game(pitchingLines), line: pitchingLines })
      .from(pitchingLines)
      .innerJoin(games, eq(games.id, pitchingLines.gameId))
      .innerJoin(teams, other(pitchingLines))
      .where(and(eq(pitchingLines.playerId, playerId), inScope(db, pitchingLines, scope)))
      .orderBy(desc(games.startedAt), desc(games.id)),
  ]);
  return { batting, pitching };
}
