import type { LeagueId } from '@/game/state';
import { FIRST_CHOICES, type ImportDraft } from '@/leagues/import/sheet';
import type { Database } from '@/server/db/database';
import { changeImport, importWhole } from '@/server/db/queries/imports';
import { AppError } from '@/server/errors';
import type { SignedInContext } from '../context';
import { mustRunLeague } from '../people/authority';

export type WholeImport = NonNullable<Awaited<ReturnType<typeof importWhole>>>;

/** An import of a league that the caller runs. Throws NOT_FOUND, FORBIDDEN. */
export async function ownImport(ctx: SignedInContext, importId: number, db: Database = ctx.core.db, forUpdate = false) {
  const row = await importWhole(db, importId, forUpdate);
  if (row === null) throw new AppError('NOT_FOUND', 'There is no such import.');
  await mustRunLeague(ctx, row.leagueId);
  return { ...row, leagueId: row.leagueId as LeagueId };
}

/** What an import is being prepared from. Throws CONFLICT when it is not any more. */
export function draftOf({ status, draft }: Pick<WholeImport, 'status' | 'draft'>): ImportDraft {
  if ((status === 'draft' || status === 'failed') && draft !== null) {
    const kept = draft as ImportDraft;
    // A draft from before a choice was there has none of it.
    return { ...kept, choices: { ...FIRST_CHOICES, ...kept.choices } };
  }
  throw new AppError('CONFLICT', `This import was ${status} in the meantime: it cannot be changed any more.`);
}

/** Changes a draft; two who do so at once go one after the other. */
export async function changeDraft(
  ctx: SignedInContext,
  importId: number,
  change: (draft: ImportDraft, leagueId: LeagueId, tx: Database) => Promise<ImportDraft> | ImportDraft,
): Promise<void> {
  // Before the transaction: the embedded database has one connection, and who may not must not wait for it.
  await ownImport(ctx, importId);
  await ctx.core.db.transaction(async (tx) => {
    const row = await importWhole(tx, importId, true);
    if (row === null) throw new AppError('NOT_FOUND', 'There is no such import.');
    const draft = draftOf(row);
    const next = await change(draft, row.leagueId as LeagueId, tx);
    await changeImport(tx, importId, {
      draft: { ...next, revision: draft.revision + 1 },
      status: 'draft',
      problem: null,
      target: next.choices.target,
    });
  });
}
