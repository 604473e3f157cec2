import { sql } from 'drizzle-orm';
import { check, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Actor } from '@/game/events';
import { users } from './accounts';
import { instant } from './columns';
import { games } from './games';

/** Every accepted action, once: what it was, whose, and which events it made. */
export const actions = pgTable(
  'actions',
  {
    gameId: uuid('game_id')
      .notNull()
      .references(() => games.id, { onDelete: 'cascade' }),
    actionId: text('action_id').notNull(),
    /** Null for computers and the system. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    inputHash: text('input_hash').notNull(),
    firstSeq: integer('first_seq').notNull(),
    lastSeq: integer('last_seq').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.gameId, table.actionId] }),
    check('actions_seqs', sql`${table.firstSeq} between 1 and ${table.lastSeq}`),
  ],
);

/** The log: what happened in each game, in order. Rows are never changed. */
export const events = pgTable(
  'events',
  {
    gameId: uuid('game_id')
      .notNull()
      .references(() => games.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    type: text('type').notNull(),
    v: integer('v').notNull(),
    at: instant('at').notNull(),
    by: jsonb('by').$type<Actor>().notNull(),
    data: jsonb('data').notNull(),
  },
  (table) => [primaryKey({ columns: [table.gameId, table.seq] }), check('events_seq', sql`${table.seq} >= 1`)],
);
