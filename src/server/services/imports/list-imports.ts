import type { LeagueId } from '@/game/state';
import { importRows } from '@/server/db/queries/imports';
import type { Call, SignedInContext } from '../context';
import { mustRunLeague } from '../people/authority';
import { rowOf } from './row-of';
import type { ImportRow } from './shapes';

const MOST = 200;

/** Imports of a league, the latest first. */
export async function listImports({
  ctx,
  input,
}: Call<{ readonly leagueId: LeagueId }, SignedInContext>): Promise<readonly ImportRow[]> {
  await mustRunLeague(ctx, input.leagueId);
  return (await importRows(ctx.core.db, input.leagueId, MOST)).map(rowOf);
}
