import { keepsSealed } from '@/game/half-said';
import type { Side } from '@/game/play';
import type { Viewer } from '@/game/viewer';
import { AppError } from '@/server/errors';
import type { ActAnswer, GameMeta } from '@/server/live/types';
import type { Call, SignedInContext } from '../context';
import { seatRights } from '../seasons/seat-rights';
import { helperIn } from './helped-side';
import { type Look, lookAt } from './look';
import { isOthersToo, mustSitFor } from './team-seats';

export interface ClaimInput {
  readonly gameId: string;
  readonly actionId: string;
  readonly side: Side;
  readonly invite: string | null;
  readonly nonce: string;
}

/** The caller sits down: on a seat kept for him, his team's in a season's game, or with the invite of the link. */
export async function claimSeat({ ctx, input }: Call<ClaimInput, SignedInContext>): Promise<ActAnswer> {
  const look = await lookAt(ctx, input);
  const { meta, viewer } = look;
  const rights = await seatRights(ctx, meta);
  let isApart = false;
  if (meta.seats[input.side] === null) {
    isApart = await mustBeManager(ctx, meta, viewer, input.side);
    await mustNotHelpOther(ctx, look, input.side);
  }
  return ctx.core.live.claimSeat({
    ...input,
    user: ctx.caller.account.userId,
    isEntitled: rights.includes(input.side),
    isApart,
  });
}

/** Who sits for a team that has managers is one of them. Answers whether it is nobody's who sits opposite. */
async function mustBeManager(ctx: SignedInContext, meta: GameMeta, viewer: Viewer, side: Side): Promise<boolean> {
  const view = await ctx.core.live.view(meta.gameId, viewer);
  if (view === null) return false;
  const { teamId, name } = view.card.state[side];
  await mustSitFor(ctx, { teamId, name, mode: meta.mode });
  return isOthersToo(ctx, { teamId, mode: meta.mode });
}

/** Whoever helps the other side may know what it keeps sealed. */
async function mustNotHelpOther(ctx: SignedInContext, look: Look, side: Side): Promise<void> {
  const helps = await helperIn(ctx, look);
  if (helps === null || helps.side === side) return;
  const view = await ctx.core.live.view(look.meta.gameId, look.viewer);
  if (view === null || !keepsSealed(view.card.state, helps.side)) return;
  const { name } = view.card.state[helps.side];
  throw new AppError(
    'FORBIDDEN',
    `You manage ${name} too, and what it handed in is sealed: you cannot sit opposite now.`,
  );
}
