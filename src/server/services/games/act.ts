import type { Action } from '@/game/actions';
import type { ActAnswer } from '@/server/live/types';
import type { Call, SignedInContext } from '../context';
import { lookAt } from './look';

export interface ActInput {
  readonly gameId: string;
  readonly actionId: string;
  readonly expectedSeq?: number | undefined;
  readonly action: Action;
}

/** One action of a manager; it answers once the action is stored. */
export async function act({ ctx, input }: Call<ActInput, SignedInContext>): Promise<ActAnswer> {
  await lookAt(ctx, input);
  return ctx.core.live.act({ ...input, user: ctx.caller.account.userId });
}
