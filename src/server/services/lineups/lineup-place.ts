import type { Side } from '@/game/play';
import { otherSide } from '@/game/sides';
import type { GameState } from '@/game/state';
import { type GamesOf, seasonOfGame } from '@/server/db/queries/lineup-games';
import { managersOfTeam } from '@/server/db/queries/people';
import { AppError } from '@/server/errors';
import type { GameMeta } from '@/server/live/types';
import { defined } from '@/shared/assert';
import type { SignedInContext } from '../context';
import { helperIn } from '../games/helped-side';
import { lookAt } from '../games/look';

/** A side of a game that the caller may look at. */
export interface LineupGame {
  readonly meta: GameMeta;
  readonly state: GameState;
  readonly side: Side;
  readonly seasonId: number | null;
}

export async function lineupGame(
  ctx: SignedInContext,
  input: { readonly gameId: string; readonly side: Side },
): Promise<LineupGame> {
  const { meta, viewer } = await lookAt(ctx, input);
  const view = await ctx.core.live.view(meta.gameId, viewer);
  if (view === null) throw new AppError('NOT_FOUND', 'There is no such game.');
  return { meta, state: view.card.state, side: input.side, seasonId: await seasonOfGame(ctx.core.db, meta.gameId) };
}

/** A game as the managers of one of its sides see it: he who sits there, and who helps him. Throws `FORBIDDEN` for others. */
export async function ownSide(
  ctx: SignedInContext,
  input: { readonly gameId: string; readonly side: Side },
): Promise<GameState> {
  const look = await lookAt(ctx, input);
  const isMine = look.mine.includes(input.side) || (await helperIn(ctx, look))?.side === input.side;
  if (!isMine) throw new AppError('FORBIDDEN', 'That is not your team.');
  return defined(await ctx.core.live.view(look.meta.gameId, input.side), 'game').card.state;
}

/** Which games count as a team's own for the caller: its managers', or the caller's where it has none. */
export async function gamesOfTeam(
  ctx: SignedInContext,
  teamId: number,
  seasonId: number | null = null,
): Promise<GamesOf> {
  const managers = await managersOfTeam(ctx.core.db, teamId);
  const caller = ctx.caller.account.userId;
  const userIds = managers.length === 0 ? [caller] : managers.map(({ userId }) => userId);
  return { teamId, seasonId, userIds, seenBy: seenBy(userIds, caller) };
}

/** As `gamesOfTeam`, for the other side of a game: its managers', or those of whoever sits there. */
export async function gamesOfOpponent(ctx: SignedInContext, game: LineupGame): Promise<GamesOf> {
  const side = otherSide(game.side);
  const { teamId } = game.state[side];
  const managers = await managersOfTeam(ctx.core.db, teamId);
  const seated = game.meta.seats[side];
  const userIds = managers.length > 0 ? managers.map(({ userId }) => userId) : seated === null ? [] : [seated];
  return { teamId, seasonId: game.seasonId, userIds, seenBy: seenBy(userIds, ctx.caller.account.userId) };
}

/** Others see what everyone may see, and what they were in themselves. */
const seenBy = (userIds: readonly string[], caller: string): string | null =>
  userIds.includes(caller) ? null : caller;
