import type { PlayerKey } from '@/game/lineup';
import { SIDES } from '@/game/sides';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import { namesOfMen } from '@/server/db/queries/lineup-games';
import { type SheetRow, sheetsOf } from '@/server/db/queries/lineup-sheets';
import { leagueOfTeam } from '@/server/db/queries/people';
import type { Call, SignedInContext } from '../context';
import { teamMen } from './lineup-men';
import { lineupGame } from './lineup-place';
import { withSameMen } from './same-men';
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
  const sheets = await asListedIn(ctx, input, rows.map(publicSheet));
  const named = sheets.flatMap(({ slots }) => slots.flatMap(({ player }) => player ?? []));
  return {
    gone: await goneOf(ctx, input, new Set(named)),
    teamId: input.teamId,
    isShared: owner.userId === null,
    sheets: sheets.filter(({ gameId }) => gameId === null),
    drafts: sheets.filter(({ gameId }) => gameId !== null),
  };
}

/** In a game, by the cards that its roster has. */
async function asListedIn(
  ctx: SignedInContext,
  { teamId, gameId }: SheetPlace,
  sheets: readonly LineupSheet[],
): Promise<readonly LineupSheet[]> {
  if (gameId === null) return sheets;
  const { state } = await lineupGame(ctx, { gameId, side: 'away' });
  const roster = SIDES.flatMap((side) => (state[side].teamId === teamId ? state[side].roster : []));
  return withSameMen(ctx.core.db, state.league, roster, sheets);
}

async function goneOf(ctx: SignedInContext, { teamId, gameId }: SheetPlace, named: ReadonlySet<PlayerKey>) {
  if (named.size === 0) return [];
  const { db } = ctx.core;
  const league = (await leagueOfTeam(db, teamId)) === 'pd' ? 'pd' : 'sba';
  const present = new Set(await keysOf(ctx, teamId, gameId));
  const missing = [...named].filter((player) => !present.has(player));
  const names = await namesOfMen(db, league, missing);
  return missing.map((player) => ({ player, name: names.get(player) ?? `Player ${player}` }));
}

async function keysOf(ctx: SignedInContext, teamId: number, gameId: string | null): Promise<readonly PlayerKey[]> {
  if (gameId === null) return ((await teamMen(ctx, teamId)) ?? []).map(({ player }) => player);
  const { state } = await lineupGame(ctx, { gameId, side: 'away' });
  return SIDES.flatMap((side) => (state[side].teamId === teamId ? state[side].roster : [])).map(({ player }) => player);
}

/** Without the id of the person who keeps it. */
export const publicSheet = ({ userId: _keeper, ...sheet }: SheetRow): LineupSheet => sheet;
