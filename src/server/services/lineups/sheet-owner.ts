import { SIDES } from '@/game/sides';
import { leagueOfTeam, managersOfTeam } from '@/server/db/queries/people';
import { sheetById, type SheetOwner, type SheetRow } from '@/server/db/queries/lineup-sheets';
import { AppError } from '@/server/errors';
import { isAppError } from '@/server/is-app-error';
import type { SignedInContext } from '../context';
import { lookAt } from '../games/look';

/** Where a sheet belongs: to a team, and to one of its games when it is the draft for that. */
export interface SheetPlace {
  readonly teamId: number;
  readonly gameId: string | null;
}

/**
 * Whose the sheets are that the caller keeps for a team: its managers share theirs; a person has his own with an open
 * team, and with any team whose seat he has in the game. Commissioners have no part in it: they manage teams too, and
 * lineups are sealed. Throws `AppError`: `FORBIDDEN`, `NOT_FOUND`.
 */
export async function sheetOwner(ctx: SignedInContext, { teamId, gameId }: SheetPlace): Promise<SheetOwner> {
  const { core, caller } = ctx;
  const { userId } = caller.account;
  const seat = gameId === null ? null : await seatOf(ctx, teamId, gameId);
  const managers = await managersOfTeam(core.db, teamId);
  // A draft says what is going to be handed in: nobody reads those of his opponent, whatever he manages besides.
  if (seat === 'opposite') throw new AppError('FORBIDDEN', 'You sit opposite in this game.');
  if (managers.some((manager) => manager.userId === userId)) return { teamId, userId: null };
  if (seat === 'mine') return { teamId, userId };
  if (managers.length > 0) throw new AppError('FORBIDDEN', 'This team has other managers: its lineups are theirs.');
  if (seat === 'other') throw new AppError('FORBIDDEN', 'That is not your team in this game.');
  if ((await leagueOfTeam(core.db, teamId)) === null) throw new AppError('NOT_FOUND', 'There is no such team.');
  return { teamId, userId };
}

/** Whether the caller sits for the team in a game of its, or against it. */
async function seatOf(ctx: SignedInContext, teamId: number, gameId: string): Promise<'mine' | 'opposite' | 'other'> {
  const { meta, mine, viewer } = await lookAt(ctx, { gameId });
  const view = await ctx.core.live.view(meta.gameId, viewer);
  const sides = SIDES.filter((side) => view?.card.state[side].teamId === teamId);
  if (sides.length === 0) throw new AppError('NOT_FOUND', 'The team is not in that game.');
  if (sides.some((side) => mine.includes(side))) return 'mine';
  return mine.length > 0 ? 'opposite' : 'other';
}

/** A sheet that is the caller's to see and change, with its owner. Others do not learn that there is one. */
export async function ownSheet(
  ctx: SignedInContext,
  id: number,
): Promise<{ readonly sheet: SheetRow; readonly owner: SheetOwner }> {
  const sheet = await sheetById(ctx.core.db, id);
  if (sheet === null) throw noSuchSheet();
  const owner = await sheetOwner(ctx, sheet).catch((error: unknown) => {
    if (isAppError(error) && error.code === 'FORBIDDEN') throw noSuchSheet();
    throw error;
  });
  const isOwn = sheet.userId === owner.userId || sheet.userId === ctx.caller.account.userId;
  if (!isOwn) throw noSuchSheet();
  return { sheet, owner: { teamId: sheet.teamId, userId: sheet.userId } };
}

const noSuchSheet = () => new AppError('NOT_FOUND', 'There is no such lineup, or it is no more.');
