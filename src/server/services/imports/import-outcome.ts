import type { RowChange } from '@/leagues/import/journal';
import { importRow } from '@/server/db/queries/imports';
import { undoneEntry } from '@/server/db/queries/import-uses';
import { AppError } from '@/server/errors';
import { defined } from '@/shared/assert';
import type { Call, SignedInContext } from '../context';
import type { ImportUndo } from './apply-import';
import { ownImport } from './draft-of';
import { inTheWay, placeOf } from './in-the-way';
import { rowOf } from './row-of';
import type { ImportedThing, ImportOutcome } from './shapes';

/** Things that are listed by name. */
const LISTED = 60;
/** Obstacles that are listed. */
const NAMED = 20;

/** What came of an import: what was written, whether it was undone, and what keeps it from being. Throws CONFLICT for a draft. */
export async function importOutcome({
  ctx,
  input,
}: Call<{ readonly importId: number }, SignedInContext>): Promise<ImportOutcome> {
  const { db, clock } = ctx.core;
  const { id, leagueId, status, appliedAt, ...row } = await ownImport(ctx, input.importId);
  if (status === 'draft' || status === 'failed') {
    throw new AppError('CONFLICT', 'This import is not written yet.');
  }
  const undo = row.undo as ImportUndo | null;
  const changes = undo?.changes ?? [];
  const entry = status === 'undone' ? await undoneEntry(db, leagueId, id) : null;
  const obstacles =
    undo === null || appliedAt === null
      ? []
      : await inTheWay(db, { id, leagueId, appliedAt, undo }, new Date(clock.now()));
  return {
    import: rowOf(defined(await importRow(db, id), 'import')),
    leagueId,
    href: hrefOf(leagueId, changes),
    things: changes
      .filter(({ table }) => (row.kind === 'schedule' ? table === 'seasonGames' : table === row.kind))
      .slice(0, LISTED)
      .map((change) => thingOf(leagueId, change)),
    undone:
      status === 'undone' && row.undoneAt !== null
        ? {
            by: entry?.by ?? null,
            at: row.undoneAt.toISOString(),
            reason: entry?.reason ?? '',
            hidden: Number(entry?.details['hidden'] ?? 0),
          }
        : null,
    inTheWay: obstacles.slice(0, NAMED),
  };
}

const thingOf = (leagueId: string, change: RowChange): ImportedThing => ({
  name: change.name,
  kind: change.before === null ? 'new' : isGone(change) ? 'removed' : 'changed',
  href: placeOf(change.table, leagueId, change),
});

const isGone = ({ before, after }: RowChange): boolean =>
  after === null || (typeof after['removedAt'] === 'string' && before?.['removedAt'] !== after['removedAt']);

/** The page on which all of it is looked at. */
function hrefOf(leagueId: string, changes: readonly RowChange[]): string {
  const row = (table: RowChange['table']) => {
    const found = changes.find((change) => change.table === table);
    return found?.after ?? found?.before ?? null;
  };
  const set = row('cards')?.['cardsetId'];
  if (typeof set === 'number') return `/cards?set=${set}`;
  const season = row('seasonGames')?.['seasonId'];
  if (typeof season === 'number') return `/seasons/${season}`;
  if (row('players') !== null) return '/players';
  return `/leagues/${leagueId}`;
}
