import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { ColumnMapping, ImportDraft } from '@/leagues/import/sheet';
import type { Database } from '../database';
import { rosterMoves } from '../schema/audit';
import { users } from '../schema/accounts';
import { importMappings, imports, type ImportCounts, type ImportKind } from '../schema/imports';
import { chunks } from './chunks';
import { ISSUE_LOCK } from './league-issue';

const SHOWN = {
  id: imports.id,
  leagueId: imports.leagueId,
  kind: imports.kind,
  status: imports.status,
  target: imports.target,
  files: imports.files,
  counts: imports.counts,
  problem: imports.problem,
  by: users.name,
  createdAt: imports.createdAt,
  appliedAt: imports.appliedAt,
  undoneAt: imports.undoneAt,
};

/** Neither applied nor undone. */
const isOpen = inArray(imports.status, ['draft', 'failed']);

/** Imports of a league, the latest first. */
export const importRows = (db: Database, leagueId: string, most: number) =>
  db
    .select(SHOWN)
    .from(imports)
    .leftJoin(users, eq(users.id, imports.userId))
    .where(eq(imports.leagueId, leagueId))
    .orderBy(desc(imports.id))
    .limit(most);

/** One import without its rows; null for an unknown id. */
export async function importRow(db: Database, id: number) {
  const [row] = await db
    .select(SHOWN)
    .from(imports)
    .leftJoin(users, eq(users.id, imports.userId))
    .where(eq(imports.id, id));
  return row ?? null;
}

/** An import with its draft and what undoes it. With `forUpdate` nobody else changes it until the transaction is over. */
export async function importWhole(db: Database, id: number, forUpdate = false) {
  const query = db.select().from(imports).where(eq(imports.id, id));
  const [row] = await (forUpdate ? query.for('update') : query);
  return row ?? null;
}

export async function openDrafts(db: Database, leagueId: string): Promise<number> {
  return db.$count(imports, and(eq(imports.leagueId, leagueId), isOpen));
}

export async function addImport(
  db: Database,
  row: {
    readonly leagueId: string;
    readonly userId: string;
    readonly kind: ImportKind;
    readonly files: readonly string[];
    readonly target: string;
    readonly counts: ImportCounts;
    readonly draft: ImportDraft;
  },
): Promise<number> {
  const [added] = await db
    .insert(imports)
    .values({ ...row, status: 'draft' })
    .returning({ id: imports.id });
  if (added === undefined) throw new Error('missing import');
  return added.id;
}

type Changes = Partial<Omit<typeof imports.$inferInsert, 'id' | 'leagueId'>>;

export async function changeImport(db: Database, id: number, changes: Changes): Promise<void> {
  await db.update(imports).set(changes).where(eq(imports.id, id));
}

/** As `changeImport`, unless it was applied or dropped meanwhile: what came of it is not written over. */
export async function changeOpenImport(db: Database, id: number, changes: Changes): Promise<void> {
  await db
    .update(imports)
    .set(changes)
    .where(and(eq(imports.id, id), isOpen));
}

export async function dropImport(db: Database, id: number): Promise<void> {
  await db.delete(imports).where(and(eq(imports.id, id), isOpen));
}

/** Mappings that were chosen for headers before, by their hash. */
export async function knownMappings(
  db: Database,
  leagueId: string,
  kind: ImportKind,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, ColumnMapping>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .select({ hash: importMappings.headersHash, mapping: importMappings.mapping })
    .from(importMappings)
    .where(
      and(
        eq(importMappings.leagueId, leagueId),
        eq(importMappings.kind, kind),
        inArray(importMappings.headersHash, [...hashes]),
      ),
    );
  return new Map(rows.map(({ hash, mapping }) => [hash, mapping]));
}

export async function keepMapping(db: Database, row: typeof importMappings.$inferInsert): Promise<void> {
  const { mapping, updatedAt } = row;
  await db
    .insert(importMappings)
    .values(row)
    .onConflictDoUpdate({
      target: [importMappings.leagueId, importMappings.kind, importMappings.headersHash],
      set: { mapping, updatedAt },
    });
}

/** To be called first in a transaction that adds or changes what a league has: others wait until it is over. */
export async function lockIssues(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${ISSUE_LOCK})`);
}

/** Writes who went from where to where. */
export async function addMoves(tx: Database, moves: readonly (typeof rosterMoves.$inferInsert)[]): Promise<void> {
  for (const lot of chunks(moves)) await tx.insert(rosterMoves).values(lot);
}
