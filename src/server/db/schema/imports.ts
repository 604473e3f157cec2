import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts';
import { instant, jsonText, oneOf } from './columns';
import { leagues } from './leagues';

export const IMPORT_KINDS = ['cards', 'players', 'teams', 'schedule'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

const STATUSES = ['draft', 'applied', 'undone', 'failed'] as const;
export type ImportStatus = (typeof STATUSES)[number];

/** How many rows an import adds, changes, takes away and leaves. */
export interface ImportCounts {
  readonly new: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly wrong: number;
}

/** Files that somebody brought into a league, from the upload to its undoing. */
export const imports = pgTable(
  'imports',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    kind: text('kind').$type<ImportKind>().notNull(),
    status: text('status').$type<ImportStatus>().notNull(),
    /** What it goes into: a cardset's or season's name; empty where there is no choice. */
    target: text('target').notNull(),
    /** Names of the files. */
    files: jsonb('files').$type<readonly string[]>().notNull(),
    counts: jsonb('counts').$type<ImportCounts>().notNull(),
    /** Why it failed, in one sentence; null otherwise. */
    problem: text('problem'),
    /** The rows as they are being mended, so that a draft outlives the page; null once it is applied or dropped. */
    draft: jsonText('draft'),
    /** What was there before, to undo it; null once it is undone. */
    undo: jsonText('undo'),
    createdAt: instant('created_at').notNull().defaultNow(),
    appliedAt: instant('applied_at'),
    undoneAt: instant('undone_at'),
  },
  (table) => [
    check('imports_kind', oneOf(table.kind, IMPORT_KINDS)),
    check('imports_status', oneOf(table.status, STATUSES)),
    index('imports_league').on(table.leagueId, table.id),
  ],
);

/** Which column of a file means what, remembered by the file's header row. */
export const importMappings = pgTable(
  'import_mappings',
  {
    leagueId: text('league_id')
      .notNull()
      .references(() => leagues.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<ImportKind>().notNull(),
    /** SHA-256 of the header row, lower case, sorted. */
    headersHash: text('headers_hash').notNull(),
    /** Our field by their column. */
    mapping: jsonb('mapping').$type<Readonly<Record<string, string>>>().notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.leagueId, table.kind, table.headersHash] }),
    check('import_mappings_kind', oneOf(table.kind, IMPORT_KINDS)),
  ],
);
