import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant } from './columns';
import { leagues } from './leagues';

/** A row of a service that could not be used: whose, and what is wrong with it. */
export interface LeftOutRow {
  readonly resource: string;
  readonly row: string;
  readonly field: string;
  readonly message: string;
}

/** How the reading of a league's service goes. Its teams, players and cards are in the league's own tables. */
export const leagueServices = pgTable('league_services', {
  leagueId: text('league_id')
    .primaryKey()
    .references(() => leagues.id, { onDelete: 'cascade' }),
  /** Where it was read, without anything secret: another address has other pages. */
  address: text('address').notNull(),
  /** When everything was read last, to its end. */
  succeededAt: instant('succeeded_at'),
  triedAt: instant('tried_at').notNull(),
  /** What keeps it from being read, in one sentence; null when nothing does. */
  problem: text('problem'),
  /** In a row. */
  failures: integer('failures').notNull(),
  /** Not asked before, unless a person wants it. */
  nextTryAt: instant('next_try_at').notNull(),
  leftOutCount: integer('left_out_count').notNull(),
  /** The first of them. */
  leftOut: jsonb('left_out').$type<readonly LeftOutRow[]>().notNull(),
});

/** A page of a service that was taken whole: while it has this ETag its rows are what the league's tables hold. */
export const leaguePages = pgTable(
  'league_pages',
  {
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    resource: text('resource').notNull(),
    /** What it was asked for by; empty for the first. */
    after: text('after').notNull(),
    etag: text('etag').notNull(),
    /** What the next page is asked for by; null on the last. */
    next: text('next'),
    /** Our ids of its rows. */
    ids: jsonb('ids').$type<readonly number[]>().notNull(),
    /** Version of our reading of pages: one that was read otherwise is read again. */
    version: integer('version').notNull(),
  },
  (table) => [primaryKey({ columns: [table.leagueId, table.resource, table.after] })],
);
