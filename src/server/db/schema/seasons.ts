import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { GameRules } from '@/game/rules';
import { instant, oneOf } from './columns';
import { cardsets, leagues, teams } from './leagues';

/** What a season that computers play among themselves was made with: it goes on from here when it was stopped. */
export interface SimulationPlan {
  readonly seed: number;
  readonly teams: number;
  readonly games: number;
}

/** A year of a league. */
export const seasons = pgTable(
  'seasons',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    year: integer('year').notNull(),
    /** What its games start from. */
    rules: jsonb('rules').$type<GameRules>().notNull(),
    status: text('status').$type<'planned' | 'active' | 'completed'>().notNull(),
    /** Null for a season that people play. */
    simulation: jsonb('simulation').$type<SimulationPlan>(),
    /** IANA name of the zone that the days of the schedule are counted in. */
    timeZone: text('time_zone').notNull().default('UTC'),
    /** The computer plays for teams that nobody manages; otherwise anyone may. */
    computerForOpen: boolean('computer_for_open').notNull().default(false),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    check('seasons_status', oneOf(table.status, ['planned', 'active', 'completed'])),
    check('seasons_year', sql`${table.year} between 1800 and 9999`),
    unique('seasons_name').on(table.leagueId, table.name),
  ],
);

/** Who takes part, and in which division; null where the season has none. */
export const seasonTeams = pgTable(
  'season_teams',
  {
    seasonId: integer('season_id')
      .notNull()
      .references(() => seasons.id, { onDelete: 'cascade' }),
    teamId: integer('team_id')
      .notNull()
      .references(() => teams.id),
    division: text('division'),
  },
  (table) => [primaryKey({ columns: [table.seasonId, table.teamId] }), index('season_teams_team').on(table.teamId)],
);

/** Cardsets whose cards a season's games allow. */
export const seasonCardsets = pgTable(
  'season_cardsets',
  {
    seasonId: integer('season_id')
      .notNull()
      .references(() => seasons.id, { onDelete: 'cascade' }),
    cardsetId: integer('cardset_id')
      .notNull()
      .references(() => cardsets.id, { onDelete: 'cascade' }),
    /** 1 first. */
    priority: integer('priority').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.seasonId, table.cardsetId] }),
    check('season_cardsets_priority', sql`${table.priority} >= 1`),
  ],
);
