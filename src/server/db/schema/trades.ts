import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { MOST_MEN_A_SIDE, OFFER_STATUSES, type OfferedMan, type OfferStatus } from '@/leagues/trades/trade-offer';
import { users } from './accounts';
import { instant, oneOf } from './columns';
import { leagues, teams } from './leagues';

const person = (name: string) => uuid(name).references(() => users.id, { onDelete: 'set null' });
const team = (name: string) =>
  integer(name)
    .notNull()
    .references(() => teams.id, { onDelete: 'cascade' });

/** Men that a team offers for men of another. Who is in it never changes: another offer is another row. */
export const tradeOffers = pgTable(
  'trade_offers',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    fromTeamId: team('from_team_id'),
    toTeamId: team('to_team_id'),
    /** Men of the team that offers, and men of the other. */
    gives: jsonb('gives').$type<readonly OfferedMan[]>().notNull(),
    gets: jsonb('gets').$type<readonly OfferedMan[]>().notNull(),
    /** From manager to manager. */
    note: text('note').notNull(),
    /** `open` also when its time is over: who looks knows the hour. */
    status: text('status').$type<OfferStatus>().notNull(),
    /** Why it came to its end: in the words of who declined or refused it, or what made it impossible. */
    reason: text('reason').notNull().default(''),
    /** The offer that this one answers. */
    counterOf: integer('counter_of').references((): AnyPgColumn => tradeOffers.id, { onDelete: 'set null' }),
    offeredBy: person('offered_by'),
    createdAt: instant('created_at').notNull(),
    /** Null for no limit. */
    expiresAt: instant('expires_at'),
    /** Who accepted, declined, countered or withdrew it. */
    answeredBy: person('answered_by'),
    answeredAt: instant('answered_at'),
    /** Who approved or refused it for the league. */
    decidedBy: person('decided_by'),
    decidedAt: instant('decided_at'),
    /** The moves that it became. */
    batch: uuid('batch'),
  },
  (table) => [
    check('trade_offers_status', oneOf(table.status, OFFER_STATUSES)),
    check('trade_offers_teams', sql`${table.fromTeamId} <> ${table.toTeamId}`),
    check(
      'trade_offers_men',
      sql`jsonb_array_length(${table.gives}) + jsonb_array_length(${table.gets}) >= 1 and
        jsonb_array_length(${table.gives}) <= ${sql.raw(String(MOST_MEN_A_SIDE))} and
        jsonb_array_length(${table.gets}) <= ${sql.raw(String(MOST_MEN_A_SIDE))}`,
    ),
    check('trade_offers_done', sql`(${table.status} = 'done') = (${table.batch} is not null)`),
    index('trade_offers_from').on(table.fromTeamId, table.id),
    index('trade_offers_to').on(table.toTeamId, table.id),
    index('trade_offers_alive')
      .on(table.leagueId)
      .where(sql`${table.status} in ('open', 'approval')`),
  ],
);
