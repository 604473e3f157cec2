import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns';

/** People. Names are not unique: the tag stands beside them. */
export const users = pgTable('users', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  tag: text('tag').notNull(),
  /** IANA name of the zone that his browser last said he is in, for those who want to meet him; null when unknown. */
  timeZone: text('time_zone'),
  createdAt: instant('created_at').notNull().defaultNow(),
});

/** Who is signed in where; only hashes of the tokens are here. */
export const userSessions = pgTable(
  'user_sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [index('user_sessions_user').on(table.userId)],
);

/** Hashes of the codes that bring a guest back. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    codeHash: text('code_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [index('recovery_codes_user').on(table.userId)],
);

/** Keys that sign the tokens of sockets, made once. */
export const signingKeys = pgTable('signing_keys', {
  id: text('id').primaryKey(),
  secret: text('secret').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
});
