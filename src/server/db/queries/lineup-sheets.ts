import { and, asc, count, desc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import type { Database } from '../database';
import { users } from '../schema/accounts';
import { lineupSheets } from '../schema/lineup-sheets';

/** Whose sheets: a team's managers share theirs (null), a person has his own with a team that is open. */
export interface SheetOwner {
  readonly teamId: number;
  readonly userId: string | null;
}

/** A sheet and the person who keeps it; null where a team's managers share it. */
export type SheetRow = LineupSheet & { readonly userId: string | null };

const select = (db: Database) =>
  db
    .select({ sheet: lineupSheets, updatedBy: users.name })
    .from(lineupSheets)
    .leftJoin(users, eq(users.id, lineupSheets.updatedBy))
    .$dynamic();

const toSheet = ({ sheet, updatedBy }: Awaited<ReturnType<typeof select>>[number]): SheetRow => ({
  id: sheet.id,
  teamId: sheet.teamId,
  userId: sheet.userId,
  gameId: sheet.gameId,
  name: sheet.name,
  versus: sheet.versus,
  designatedHitter: sheet.designatedHitter,
  isDefault: sheet.isDefault,
  slots: sheet.slots,
  version: sheet.version,
  updatedBy,
  updatedAt: sheet.updatedAt.toISOString(),
});

const ownedBy = ({ teamId, userId }: SheetOwner) =>
  and(eq(lineupSheets.teamId, teamId), userId === null ? isNull(lineupSheets.userId) : eq(lineupSheets.userId, userId));

const ofGame = (gameId: string | null) =>
  gameId === null ? isNull(lineupSheets.gameId) : eq(lineupSheets.gameId, gameId);

/** Saved lineups of an owner, and the drafts of one game; in the order in which they were made. */
export async function sheetsOf(db: Database, owner: SheetOwner, gameId: string | null): Promise<readonly SheetRow[]> {
  const wanted = gameId === null ? ofGame(null) : or(ofGame(null), ofGame(gameId));
  return (
    await select(db)
      .where(and(ownedBy(owner), wanted))
      .orderBy(asc(lineupSheets.id))
  ).map(toSheet);
}

export async function sheetById(db: Database, id: number): Promise<SheetRow | null> {
  const [row] = await select(db).where(eq(lineupSheets.id, id));
  return row === undefined ? null : toSheet(row);
}

/** Sheets of an owner are made and made the default one after the other, until the transaction ends. */
export async function lockSheets(tx: Database, { teamId }: SheetOwner): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('lineup_sheets'), ${teamId})`);
}

/** Saved lineups of an owner, drafts of games apart. */
export async function countSheets(db: Database, owner: SheetOwner): Promise<number> {
  const [row] = await db
    .select({ sheets: count() })
    .from(lineupSheets)
    .where(and(ownedBy(owner), ofGame(null)));
  return row?.sheets ?? 0;
}

/** Id of the owner's draft of a game against starters of a hand; null for none. */
export async function draftOf(
  db: Database,
  owner: SheetOwner,
  { gameId, versus }: { readonly gameId: string; readonly versus: LineupSheet['versus'] },
): Promise<number | null> {
  const [row] = await db
    .select({ id: lineupSheets.id })
    .from(lineupSheets)
    .where(and(ownedBy(owner), ofGame(gameId), eq(lineupSheets.versus, versus)))
    .orderBy(desc(lineupSheets.id))
    .limit(1);
  return row?.id ?? null;
}

type Kind = Pick<LineupSheet, 'versus' | 'designatedHitter'>;

const ofKind = (owner: SheetOwner, { versus, designatedHitter }: Kind) =>
  and(
    ownedBy(owner),
    ofGame(null),
    eq(lineupSheets.versus, versus),
    eq(lineupSheets.designatedHitter, designatedHitter),
  );

/** Whether one of a kind is the default already, `except` apart. */
export async function hasDefault(db: Database, owner: SheetOwner, kind: Kind, except = 0): Promise<boolean> {
  const [row] = await db
    .select({ id: lineupSheets.id })
    .from(lineupSheets)
    .where(and(ofKind(owner, kind), eq(lineupSheets.isDefault, true), ne(lineupSheets.id, except)))
    .limit(1);
  return row !== undefined;
}

/** Makes a saved lineup the only default of its kind. */
export async function makeDefault(tx: Database, owner: SheetOwner, kind: Kind, id: number): Promise<void> {
  await tx
    .update(lineupSheets)
    .set({ isDefault: sql`${lineupSheets.id} = ${id}` })
    .where(ofKind(owner, kind));
}

type Written = typeof lineupSheets.$inferInsert;

/** Answers the new id. */
export async function insertSheet(tx: Database, sheet: Omit<Written, 'id'>): Promise<number | null> {
  const [row] = await tx.insert(lineupSheets).values(sheet).returning({ id: lineupSheets.id });
  return row?.id ?? null;
}

/** Writes a sheet that is still the version that the writer saw; false when it is not. */
export async function updateSheet(
  tx: Database,
  { id, version }: { readonly id: number; readonly version: number },
  changes: Partial<Written>,
): Promise<boolean> {
  const rows = await tx
    .update(lineupSheets)
    .set({ ...changes, version: version + 1 })
    .where(and(eq(lineupSheets.id, id), eq(lineupSheets.version, version)))
    .returning({ id: lineupSheets.id });
  return rows.length > 0;
}

/** Removes a sheet that is still the version that the remover saw; false when it is not. */
export async function deleteSheet(
  db: Database,
  { id, version }: { readonly id: number; readonly version: number },
): Promise<boolean> {
  const rows = await db
    .delete(lineupSheets)
    .where(and(eq(lineupSheets.id, id), eq(lineupSheets.version, version)))
    .returning({ id: lineupSheets.id });
  return rows.length > 0;
}
