import type { TRPCError } from '@trpc/server';
import type { Log } from '@/server/log';
import { whatToTell } from './error-shape';

export interface FailedCall {
  readonly requestId: string;
  readonly path: string | undefined;
}

/** Unexpected failures with their cause, refusals quietly. Input is never logged: it may hold what is sealed. */
export function logFailure(log: Log, error: TRPCError, { requestId, path }: FailedCall): void {
  const { code } = whatToTell(error, requestId);
  if (code === 'INTERNAL') log.error({ requestId, path, err: error.cause ?? error }, 'call failed');
  else log.debug({ requestId, path, refused: code }, 'call refused');
}
