import type { Database } from '@/server/db/database';
import { seasonForEdit, type SeasonForEdit } from '@/server/db/queries/season-write';
import { AppError } from '@/server/errors';
import type { SignedInContext } from '../context';
import { mustRunLeague } from '../people/authority';

const unknown = () => new AppError('NOT_FOUND', 'There is no such season.');

/** A season that the caller runs. Throws NOT_FOUND, FORBIDDEN, and BAD_INPUT for one that computers play. */
export async function seasonOfMine(ctx: SignedInContext, seasonId: number): Promise<SeasonForEdit> {
  const season = await seasonForEdit(ctx.core.db, seasonId);
  if (season === null) throw unknown();
  await mustRunLeague(ctx, season.leagueId);
  if (season.isSimulated) throw new AppError('BAD_INPUT', 'Computers play this season: it cannot be changed.');
  return season;
}

/** The season once more, for the caller's transaction alone. */
export async function held(tx: Database, seasonId: number): Promise<SeasonForEdit> {
  const season = await seasonForEdit(tx, seasonId, true);
  if (season === null) throw unknown();
  return season;
}
