import type { Side } from '@/game/play';
import type { Viewer } from '@/game/viewer';
import type { ActAnswer, GameMeta } from '@/server/live/types';
import type { Call, SignedInContext } from '../context';
import { seatRights } from '../seasons/seat-rights';
import { lookAt } from './look';
import { mustSitFor } from './team-seats';

export interface ClaimInput {
  readonly gameId: string;
  readonly actionId: string;
  readonly side: Side;
  readonly invite: string | null;
  readonly nonce: string;
}

/** The caller sits down: on a seat kept for him, his team's in a season's game, or with the invite of the link. */
export async function claimSeat({ ctx, input }: Call<ClaimInput, SignedInContext>): Promise<ActAnswer> {
  const { meta, viewer } = await lookAt(ctx, input);
  const rights = await seatRights(ctx, meta);
  if (meta.seats[input.side] === null) await mustBeManager(ctx, meta, viewer, input.side);
  return ctx.core.live.claimSeat({
    ...input,
    user: ctx.caller.account.userId,
    isEntitled: rights.includes(input.side),
  });
}

/** Who sits for a team that has managers is one of them. */
async function mustBeManager(ctx: SignedInContext, meta: GameMeta, viewer: Viewer, side: Side): Promise<void> {
  const view = await ctx.core.live.view(meta.gameId, viewer);
  if (view === null) return;
  const { teamId, name } = view.card.state[side];
  await mustSitFor(ctx, { teamId, name, mode: meta.mode });
}
