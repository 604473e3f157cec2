import type { Presence } from '@/server/live/types';
import { isAppError } from '@/server/is-app-error';
import type { ServiceContext } from '../context';
import { lookAt, type LookInput } from './look';
import { untilAborted } from './until-aborted';

export interface PresenceWatch {
  readonly ctx: ServiceContext;
  readonly input: LookInput;
  readonly signal: AbortSignal;
}

/** Who is there, told again whenever it changes. */
export async function* watchPresence({ ctx, input, signal }: PresenceWatch): AsyncGenerator<Presence, void> {
  await lookAt(ctx, input);
  try {
    yield* ctx.core.live.watchPresence(input.gameId, signal);
  } catch (error) {
    if (!isAppError(error, 'SHUTTING_DOWN')) throw error;
  }
  await untilAborted(signal);
}
