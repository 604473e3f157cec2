import { type SheetRow, sheetsOf } from '@/server/db/queries/lineup-sheets';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import type { Call, SignedInContext } from '../context';
import type { TeamSheets } from './shapes';
import { type SheetPlace, sheetOwner } from './sheet-owner';

/** The lineups that the caller keeps for a team, and for one of its games. */
export async function listSheets({ ctx, input }: Call<SheetPlace, SignedInContext>): Promise<TeamSheets> {
  const { db } = ctx.core;
  const owner = await sheetOwner(ctx, input);
  const rows = [...(await sheetsOf(db, owner, input.gameId))];
  // Kept from the days when nobody had the team.
  if (owner.userId === null) {
    rows.push(...(await sheetsOf(db, { ...owner, userId: ctx.caller.account.userId }, input.gameId)));
  }
  const sheets = rows.map(publicSheet);
  return {
    teamId: input.teamId,
    isShared: owner.userId === null,
    sheets: sheets.filter(({ gameId }) => gameId === null),
    drafts: sheets.filter(({ gameId }) => gameId !== null),
  };
}

/** Without the id of the person who keeps it. */
export const publicSheet = ({ userId: _keeper, ...sheet }: SheetRow): LineupSheet => sheet;
