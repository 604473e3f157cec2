import { v7 as uuidv7 } from 'uuid';
import type { LeagueId } from '@/game/state';
import type { RowChange } from '@/leagues/import/journal';
import { JOURNAL_TABLES } from '@/leagues/import/journal';
import type { ImportDraft } from '@/leagues/import/sheet';
import type { Database } from '@/server/db/database';
import { writeAudit } from '@/server/db/queries/audit';
import { issueVersions, keepVersions } from '@/server/db/queries/card-versions';
import { deleteRows, lastIssueId, putRows, unknownVersions } from '@/server/db/queries/import-journal';
import {
  addMoves,
  changeImport,
  changeOpenImport,
  importRow,
  importWhole,
  lockIssues,
} from '@/server/db/queries/imports';
import { AppError } from '@/server/errors';
import { isAppError } from '@/server/is-app-error';
import { defined } from '@/shared/assert';
import type { Call, SignedInContext } from '../context';
import { draftOf, ownImport } from './draft-of';
import { countsOf, digestOf, idsToUse, planImport, prepare, type Prepared } from './plan-import';
import { rowOf } from './row-of';
import type { ImportCounts, ImportRow } from './shapes';

/** What takes an import back. */
export interface ImportUndo {
  readonly changes: readonly RowChange[];
  /** Versions of cards that came with it. */
  readonly versions: readonly string[];
  /** The last issue of a card before it. */
  readonly lastIssue: number;
  /** Its moves between teams. */
  readonly batch: string;
}

const NOUNS = { cards: 'cards', players: 'players', teams: 'teams', schedule: 'games of the schedule' } as const;

/** "2 new, 1 changed", as far as there are any. */
const countsText = (counts: ImportCounts): string =>
  (['new', 'changed', 'removed'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kind}`)
    .join(', ');

/** Writes an import, all of it or nothing: exactly what the dry run of this digest showed. */
export async function applyImport({
  ctx,
  input,
}: Call<{ readonly importId: number; readonly digest: string }, SignedInContext>): Promise<ImportRow> {
  const { core, caller } = ctx;
  core.limits.importing(caller.account.userId);
  const row = await ownImport(ctx, input.importId);
  const draft = draftOf(row);
  // Cards are printed before others have to wait.
  const prepared = await prepare(core.db, row.leagueId, draft);
  try {
    await core.db.transaction((tx) => write(ctx, tx, row.leagueId, input, prepared));
  } catch (error) {
    if (isAppError(error)) throw error;
    core.log.error({ err: error, importId: row.id }, 'an import failed');
    const problem = 'The database refused it. Nothing was written; it can be tried again.';
    await changeOpenImport(core.db, row.id, { status: 'failed', problem });
    throw new AppError('TRY_AGAIN', problem);
  }
  return rowOf(defined(await importRow(core.db, row.id), 'import'));
}

async function write(
  { core, caller }: SignedInContext,
  tx: Database,
  leagueId: LeagueId,
  { importId, digest }: { readonly importId: number; readonly digest: string },
  prepared: Prepared,
): Promise<void> {
  await lockIssues(tx);
  const row = defined(await importWhole(tx, importId, true), 'import');
  const draft: ImportDraft = draftOf(row);
  const now = new Date(core.clock.now());
  const plan = await planImport(tx, leagueId, draft, prepared, await idsToUse(tx, prepared), now.toISOString());
  if (digestOf(draft.revision, plan) !== digest) {
    throw new AppError(
      'CONFLICT',
      'Something has changed since the dry run. Nothing was written: look at it once more.',
    );
  }
  const [problem] = plan.problems;
  if (problem !== undefined) throw new AppError('BAD_INPUT', `Nothing was written: ${problem.message}.`);
  if (plan.changes.length === 0)
    throw new AppError('BAD_INPUT', 'The league has all of this already: nothing to write.');

  const lastIssue = await lastIssueId(tx);
  const versions =
    prepared.kind === 'cards'
      ? new Map(
          prepared.items.map(({ hash, printed }) => [hash, { hash, card: printed, layoutVersion: printed.layout }]),
        )
      : new Map<string, never>();
  const fresh = await unknownVersions(tx, [...versions.keys()]);
  await keepVersions(
    tx,
    fresh.flatMap((hash) => versions.get(hash) ?? []),
  );
  await writeChanges(tx, plan.changes);
  const batch = uuidv7();
  const { userId } = caller.account;
  await addMoves(
    tx,
    plan.moves.map(({ cardId, playerId, from, to }) => ({
      leagueId,
      at: now,
      userId,
      kind: 'import',
      cardId,
      playerId,
      fromTeamId: from,
      toTeamId: to,
      note: `Import ${importId}`,
      batch,
    })),
  );
  const counts = countsOf(plan);
  const undo: ImportUndo = { changes: plan.changes, versions: fresh, lastIssue, batch };
  await changeImport(tx, importId, {
    status: 'applied',
    counts,
    undo,
    draft: null,
    problem: null,
    userId,
    appliedAt: now,
  });
  await writeAudit(tx, {
    leagueId,
    userId,
    action: 'import.applied',
    subjectKind: 'import',
    subjectId: String(importId),
    summary: `Imported ${NOUNS[row.kind]}${row.target === '' ? '' : ` into “${row.target}”`} from ${row.files.join(', ')}: ${countsText(counts)}.`,
    reason: '',
    details: { counts, moves: plan.moves.length },
  });
}

/** Rows that are added or changed first, then those that go; what others point at comes first and goes last. */
async function writeChanges(tx: Database, changes: readonly RowChange[]): Promise<void> {
  for (const table of JOURNAL_TABLES) {
    const rows = changes.flatMap((change) => (change.table === table && change.after !== null ? [change.after] : []));
    await putRows(tx, table, rows);
    if (table !== 'cards') continue;
    await issueVersions(
      tx,
      rows.map(({ id }) => Number(id)),
    );
  }
  for (const table of JOURNAL_TABLES.toReversed()) {
    await deleteRows(
      tx,
      table,
      changes.flatMap(({ table: of, before, after }) =>
        of === table && after === null && before !== null ? [before] : [],
      ),
    );
  }
}
