import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { instant } from './columns';
import { cards, leagues, players, teams } from './leagues';

/** What somebody with a say did in a league, and why. Rows are never changed; everyone may read them. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    at: instant('at').notNull().defaultNow(),
    /** Null for the server itself, and for somebody who is no more. */
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    /** `game.forfeit`, `settings.changed`, … */
    action: text('action').notNull(),
    /** `game`, `team`, `season`, `import`, `league`, `person`. */
    subjectKind: text('subject_kind').notNull(),
    subjectId: text('subject_id').notNull(),
    /** One sentence that needs nothing else to be understood. */
    summary: text('summary').notNull(),
    /** In the words of who did it; empty where none is asked for. */
    reason: text('reason').notNull(),
    /** What changed, before and after. */
    details: jsonb('details').$type<Readonly<Record<string, unknown>>>().notNull().default({}),
  },
  (table) => [index('audit_log_league').on(table.leagueId, table.id)],
);

/** A man who went from one team's roster to another's, or to none. */
export const rosterMoves = pgTable(
  'roster_moves',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    at: instant('at').notNull().defaultNow(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    /** `trade`, `signing`, `release`, `injury`, `promotion`, `demotion`, `import`. */
    kind: text('kind').notNull(),
    cardId: integer('card_id').references(() => cards.id, { onDelete: 'cascade' }),
    playerId: integer('player_id').references(() => players.id, { onDelete: 'cascade' }),
    fromTeamId: integer('from_team_id').references(() => teams.id, { onDelete: 'set null' }),
    toTeamId: integer('to_team_id').references(() => teams.id, { onDelete: 'set null' }),
    note: text('note').notNull().default(''),
    /** Moves that were made together, as in a trade, share one. */
    batch: uuid('batch').notNull(),
  },
  (table) => [
    check('roster_moves_card_or_player', sql`(${table.cardId} is null) <> (${table.playerId} is null)`),
    index('roster_moves_league').on(table.leagueId, table.id),
    index('roster_moves_from').on(table.fromTeamId),
    index('roster_moves_to').on(table.toTeamId),
  ],
);
