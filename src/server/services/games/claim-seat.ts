import type { Side } from '@/game/play';
import type { ActAnswer } from '@/server/live/types';
import type { Call, SignedInContext } from '../context';
import { seatRights } from '../seasons/seat-rights';
import { lookAt } from './look';

export interface ClaimInput {
  readonly gameId: string;
  readonly actionId: string;
  readonly side: Side;
  readonly invite: string | null;
  readonly nonce: string;
}

/** The caller sits down: on a seat kept for him, his team's in a season's game, or with the invite of the link. */
export async function claimSeat({ ctx, input }: Call<ClaimInput, SignedInContext>): Promise<ActAnswer> {
  const { meta } = await lookAt(ctx, input);
  const rights = await seatRights(ctx, meta);
  return ctx.core.live.claimSeat({
    ...input,
    user: ctx.caller.account.userId,
    isEntitled: rights.includes(input.side),
  });
}
