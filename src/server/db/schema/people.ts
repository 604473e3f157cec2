import { check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { instant, oneOf } from './columns';
import { leagues, teams } from './leagues';

export const LEAGUE_ROLES = ['commissioner', 'co-commissioner', 'scorer'] as const;
/** `scorer` rules on results; the other two run the league, and only the first says who else does. */
export type LeagueRole = (typeof LEAGUE_ROLES)[number];

export const TEAM_ROLES = ['manager', 'co-manager'] as const;
/** Both act for the team in everything; a co-manager names nobody. */
export type TeamRole = (typeof TEAM_ROLES)[number];

/** Who has a say in a league. */
export const leagueMembers = pgTable(
  'league_members',
  {
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text('role').$type<LeagueRole>().notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.leagueId, table.userId] }),
    check('league_members_role', oneOf(table.role, LEAGUE_ROLES)),
    index('league_members_user').on(table.userId),
  ],
);

/** Whose a team is. A team without any row is open: anyone may play with it. */
export const teamManagers = pgTable(
  'team_managers',
  {
    teamId: integer('team_id')
      .notNull()
      .references(() => teams.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text('role').$type<TeamRole>().notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.teamId, table.userId] }),
    check('team_managers_role', oneOf(table.role, TEAM_ROLES)),
    index('team_managers_user').on(table.userId),
  ],
);

/** Links that give a role once, to whoever takes it: people have no other address. */
export const roleInvites = pgTable(
  'role_invites',
  {
    codeHash: text('code_hash').primaryKey(),
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    /** Null for a role in the whole league. */
    teamId: integer('team_id').references(() => teams.id, { onDelete: 'cascade' }),
    role: text('role').$type<LeagueRole | TeamRole>().notNull(),
    createdBy: uuid('created_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    claimedBy: uuid('claimed_by').references(() => users.id, { onDelete: 'set null' }),
    claimedAt: instant('claimed_at'),
  },
  (table) => [
    check('role_invites_role', oneOf(table.role, [...LEAGUE_ROLES, ...TEAM_ROLES])),
    index('role_invites_league').on(table.leagueId),
  ],
);
