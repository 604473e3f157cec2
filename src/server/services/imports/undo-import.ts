import { v7 as uuidv7 } from 'uuid';
import { JOURNAL_TABLES, reversed, type JournalRow, type JournalTable, type RowChange } from '@/leagues/import/journal';
import type { Database } from '@/server/db/database';
import { writeAudit } from '@/server/db/queries/audit';
import { issueVersions } from '@/server/db/queries/card-versions';
import { deleteRows, dropIssues, dropVersions, putRows, usedIds } from '@/server/db/queries/import-journal';
import { lockRows } from '@/server/db/queries/import-uses';
import { addMoves, changeImport, importRow, importWhole, lockIssues } from '@/server/db/queries/imports';
import { AppError } from '@/server/errors';
import { defined } from '@/shared/assert';
import type { Call, SignedInContext } from '../context';
import type { ImportUndo } from './apply-import';
import { ownImport } from './draft-of';
import { inTheWay, type WrittenImport } from './in-the-way';
import { rowOf } from './row-of';
import type { ImportUndone } from './shapes';

const HIDEABLE: ReadonlySet<JournalTable> = new Set(['teams', 'cardsets', 'players', 'cards']);
const NAMED = 5;

export interface UndoInput {
  readonly importId: number;
  readonly reason: string;
}

/** Takes an import back: what was there before is there again. Refuses where somebody has built on it since. */
export async function undoImport({ ctx, input }: Call<UndoInput, SignedInContext>): Promise<ImportUndone> {
  const { core } = ctx;
  await ownImport(ctx, input.importId);
  const done = await core.db
    .transaction((tx) => takeBack(ctx, tx, input))
    .catch((error: unknown) => {
      if (!isDeadlock(error)) throw error;
      throw new AppError('TRY_AGAIN', 'Somebody is starting a game with these rows. Nothing was undone: try again.');
    });
  return { import: rowOf(defined(await importRow(core.db, input.importId), 'import')), ...done };
}

/** PostgreSQL ended one of two who waited for each other. */
function isDeadlock(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && error.code === '40P01') return true;
  return 'cause' in error && isDeadlock(error.cause);
}

async function takeBack({ core, caller }: SignedInContext, tx: Database, { importId, reason }: UndoInput) {
  await lockIssues(tx);
  const row = defined(await importWhole(tx, importId, true), 'import');
  if (row.status !== 'applied' || row.undo === null) {
    throw new AppError(
      'CONFLICT',
      row.status === 'undone' ? 'This import is undone already.' : 'It was never applied.',
    );
  }
  const { changes, versions, lastIssue, batch } = row.undo as ImportUndo;
  // Whoever is building something on these rows is done before it is looked at, or waits until they are gone.
  await lockRows(
    tx,
    changes.map(({ table, before, after }) => ({ table, row: after ?? before ?? {} })),
  );
  const now = new Date(core.clock.now());
  await refuseLater(tx, { ...row, appliedAt: defined(row.appliedAt, 'time'), undo: row.undo as ImportUndo }, now);

  const back = reversed(changes);
  const restored = back.flatMap(({ table, after }) => (after === null ? [] : [{ table, row: after }]));
  for (const table of JOURNAL_TABLES) {
    await putRows(
      tx,
      table,
      restored.filter((each) => each.table === table).map((each) => each.row),
    );
  }
  const { deleted, hidden, kept } = await takeAway(tx, back, batch, now.toISOString());
  const cardIds = restored.filter(({ table }) => table === 'cards').map(({ row }) => Number(row['id']));
  await dropIssues(tx, cardIds, lastIssue);
  await issueVersions(tx, cardIds);
  await dropVersions(tx, versions);

  const { userId } = caller.account;
  const undoBatch = uuidv7();
  await addMoves(
    tx,
    movesBack(back).map((move) => ({
      ...move,
      leagueId: row.leagueId,
      at: now,
      userId,
      kind: 'import',
      note: `Import ${importId} undone`,
      batch: undoBatch,
    })),
  );
  await changeImport(tx, importId, { status: 'undone', undo: null, undoneAt: now });
  const leftovers = hidden > 0 ? ` ${hidden} rows are in use and hidden instead of deleted.` : '';
  await writeAudit(tx, {
    leagueId: row.leagueId,
    userId,
    action: 'import.undone',
    subjectKind: 'import',
    subjectId: String(importId),
    summary: `Undid the import of ${row.files.join(', ')}${row.target === '' ? '' : ` into “${row.target}”`}.${leftovers}`,
    reason,
    details: { restored: restored.length, deleted, hidden, kept },
  });
  return { restored: restored.length, deleted, hidden, kept };
}

/** Throws CONFLICT when something was built on the import since: taking it back would undo that as well. */
async function refuseLater(tx: Database, written: WrittenImport, now: Date): Promise<void> {
  const later = await inTheWay(tx, written, now);
  if (later.length === 0) return;
  const said = later.slice(0, NAMED).map(({ text }) => text);
  const more = later.length > NAMED ? `; and ${later.length - NAMED} more` : '';
  throw new AppError(
    'CONFLICT',
    `Something was done after this import and would be lost: ${said.join('; ')}${more}. Take that back first.`,
  );
}

/** Deletes what an import added; what something is built on by now is hidden, or stays where it cannot be hidden. */
async function takeAway(tx: Database, back: readonly RowChange[], batch: string, now: string) {
  let deleted = 0;
  let hidden = 0;
  const kept: string[] = [];
  for (const table of JOURNAL_TABLES.toReversed()) {
    const added = back.filter((change) => change.table === table && change.after === null);
    const rows = added.flatMap(({ before }): JournalRow[] => (before === null ? [] : [before]));
    if (table === 'seasonTeams') {
      await deleteRows(tx, table, rows);
      continue;
    }
    const used = await usedIds(
      tx,
      table,
      rows.map((row) => Number(row['id'])),
      batch,
    );
    const isUsed = (row: JournalRow): boolean => used.has(Number(row['id']));
    const free = rows.filter((row) => !isUsed(row));
    await deleteRows(tx, table, free);
    deleted += free.length;
    const built = added.filter(({ before }) => before !== null && isUsed(before));
    if (HIDEABLE.has(table)) {
      await putRows(
        tx,
        table,
        built.map(({ before }) => ({ ...before, removedAt: now })),
      );
      hidden += built.length;
    } else kept.push(...built.map(({ name }) => name));
  }
  return { deleted, hidden, kept };
}

/** Men who were there before and go back to where they were. */
const movesBack = (back: readonly RowChange[]) =>
  back.flatMap(({ table, before, after }) => {
    if ((table !== 'cards' && table !== 'players') || before === null || after === null) return [];
    const [from, to] = [before['teamId'], after['teamId']] as [number | null, number | null];
    if (from === to) return [];
    const id = Number(after['id']);
    return [
      {
        cardId: table === 'cards' ? id : null,
        playerId: table === 'players' ? id : null,
        fromTeamId: from,
        toTeamId: to,
      },
    ];
  });
