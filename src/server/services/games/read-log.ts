import type { LogPage } from '@/server/api/wire';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { lookAt, type LookInput } from './look';

export interface LogInput extends LookInput {
  readonly afterSeq: number;
  readonly limit: number;
}

/** A page of a game's events, oldest first, as the caller may see them. */
export async function readLog({ ctx, input }: Call<LogInput>): Promise<LogPage> {
  const { viewer } = await lookAt(ctx, input);
  const { afterSeq, limit } = input;
  const events = await ctx.core.live.log(input.gameId, viewer, { afterSeq, limit });
  if (events === null) throw new AppError('NOT_FOUND', 'There is no such game.');
  return { events, next: events.length < limit ? null : (events.at(-1)?.seq ?? null) };
}
