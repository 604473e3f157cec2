import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { SheetSlot, Versus } from '@/leagues/lineup/sheet';
import { users } from './accounts';
import { instant, oneOf } from './columns';
import { games } from './games';
import { teams } from './leagues';

/** Lineups that a team keeps: named ones for any game, and the draft for one game. May be half-filled or illegal. */
export const lineupSheets = pgTable(
  'lineup_sheets',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    teamId: integer('team_id')
      .notNull()
      .references(() => teams.id, { onDelete: 'cascade' }),
    /** Whose it is where the team is open to anyone; null where the team's managers share it. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'cascade' }),
    /** Set for the draft of one game. */
    gameId: uuid('game_id').references(() => games.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** Starters it is meant against. */
    versus: text('versus').$type<Versus>().notNull(),
    designatedHitter: boolean('designated_hitter').notNull(),
    /** The one of its kind that a game begins with: one for each owner, hand, and with or without a hitter. */
    isDefault: boolean('is_default').notNull().default(false),
    slots: jsonb('slots').$type<readonly SheetSlot[]>().notNull(),
    /** Counts saves: whoever saves says which one he saw. */
    version: integer('version').notNull(),
    updatedBy: uuid('updated_by').references(() => users.id, { onDelete: 'set null' }),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    check('lineup_sheets_versus', oneOf(table.versus, ['L', 'R', 'any'])),
    check('lineup_sheets_version', sql`${table.version} >= 1`),
    index('lineup_sheets_team').on(table.teamId, table.userId),
    index('lineup_sheets_game').on(table.gameId),
  ],
);
