import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, unique, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { games } from './games';
import { teams } from './leagues';
import { seasons } from './seasons';

/** A game that a season asks for, and the one that was played for it. */
export const seasonGames = pgTable(
  'season_games',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    seasonId: integer('season_id')
      .notNull()
      .references(() => seasons.id, { onDelete: 'cascade' }),
    /** 1 for the season's first game. */
    number: integer('number').notNull(),
    /** 1 for the season's first day. */
    day: integer('day').notNull(),
    /** When it has to be over, UTC. */
    deadline: instant('deadline').notNull(),
    awayTeamId: integer('away_team_id')
      .notNull()
      .references(() => teams.id),
    homeTeamId: integer('home_team_id')
      .notNull()
      .references(() => teams.id),
    /** Null until there is one. */
    gameId: uuid('game_id').references(() => games.id, { onDelete: 'set null' }),
  },
  (table) => [
    check('season_games_number', sql`${table.number} >= 1 and ${table.day} >= 1`),
    check('season_games_teams', sql`${table.awayTeamId} <> ${table.homeTeamId}`),
    unique('season_games_number_once').on(table.seasonId, table.number),
    unique('season_games_game').on(table.gameId),
    index('season_games_away').on(table.awayTeamId, table.seasonId),
    index('season_games_home').on(table.homeTeamId, table.seasonId),
  ],
);
