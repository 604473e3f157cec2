import type { Call, SignedInContext } from '../context';
import { draftOf, ownImport } from './draft-of';
import { countsOf, digestOf, idsForShow, planImport, prepare } from './plan-import';
import type { ImportDryRun } from './shapes';

/** Fields of a change that are shown. */
const MOST_FIELDS = 12;

/** What an import would do, without doing it. */
export async function dryRunImport({
  ctx,
  input,
}: Call<{ readonly importId: number }, SignedInContext>): Promise<ImportDryRun> {
  const { core, caller } = ctx;
  core.limits.importing(caller.account.userId);
  const row = await ownImport(ctx, input.importId);
  const draft = draftOf(row);
  const prepared = await prepare(core.db, row.leagueId, draft);
  const now = new Date(core.clock.now()).toISOString();
  const plan = await planImport(core.db, row.leagueId, draft, prepared, idsForShow(), now);
  return {
    importId: row.id,
    digest: digestOf(draft.revision, plan),
    counts: countsOf(plan),
    differences: plan.differences.map(({ fields, ...rest }) => ({
      ...rest,
      fields: fields.slice(0, MOST_FIELDS),
      moreFields: Math.max(0, fields.length - MOST_FIELDS),
    })),
    moves: plan.moves.length,
    problems: plan.problems,
  };
}
