import type { Action } from '@/game/actions';
import type { ActAnswer } from '@/server/live/types';
import type { Call, SignedInContext } from '../context';
import { helperIn } from './helped-side';
import { judgeRoster } from './judge-roster';
import { lookAt } from './look';

export interface ActInput {
  readonly gameId: string;
  readonly actionId: string;
  readonly expectedSeq?: number | undefined;
  readonly action: Action;
}

/** One action of a manager; it answers once the action is stored. A lineup may be handed in by any manager of the team. */
export async function act({ ctx, input }: Call<ActInput, SignedInContext>): Promise<ActAnswer> {
  const look = await lookAt(ctx, input);
  const helps = input.action.type === 'submitLineup' ? await helperIn(ctx, look) : null;
  const judge = await judgeRoster(ctx, input);
  return ctx.core.live.act({ ...input, user: ctx.caller.account.userId, helps, judge });
}
