import { boolean, check, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { CardMarks } from '@/cards/card-marks';
import type { BattingHand, Hand } from '@/game/abilities';
import type { FieldPosition } from '@/game/positions';
import { oneOf } from './columns';
import { cardVersions } from './leagues';

/** What lists of cards sort and narrow by, counted once for each version of a card. */
export const versionMarks = pgTable(
  'card_marks',
  {
    hash: text('hash')
      .primaryKey()
      .references(() => cardVersions.hash, { onDelete: 'cascade' }),
    /** Of the way they were counted. */
    version: integer('version').notNull(),
    bats: text('bats').$type<BattingHand>().notNull(),
    throws: text('throws').$type<Hand>().notNull(),
    /** Best first; `P` first for a pitcher. */
    positions: text('positions').array().$type<FieldPosition[]>().notNull(),
    pitches: boolean('pitches').notNull(),
    marks: jsonb('marks').$type<CardMarks>().notNull(),
  },
  (table) => [
    check('card_marks_bats', oneOf(table.bats, ['L', 'R', 'S'])),
    check('card_marks_throws', oneOf(table.throws, ['L', 'R'])),
  ],
);
