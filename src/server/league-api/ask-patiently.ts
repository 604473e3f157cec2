import type { ServiceAddress } from '@/server/env';
import type { Scheduler } from '@/server/live/scheduler';
import { err, type Result } from '@/shared/result';
import type { Rng } from '@/shared/rng';
import { ask, type Answer, type Outside, type Request } from './ask';
import { backoffMs, REQUEST_BACKOFF } from './backoff';
import { isPassing, waitOf, type Trouble } from './trouble';

/** Tries of one request; it only reads, so that it may be repeated. */
export const TRIES = 3;

/** A service that wants to be left alone for longer is asked another time. */
const LONGEST_WAIT_MS = 10_000;

export interface PatientOutside extends Outside {
  readonly rng: Rng;
  /** Told of every try: `ok`, or the kind of trouble. */
  readonly count: (outcome: string) => void;
}

/** Asks for one page until it is answered, it makes no sense any more, or three tries failed. */
export async function askPatiently(
  outside: PatientOutside,
  address: ServiceAddress,
  request: Request,
  stop: AbortSignal,
): Promise<Result<Answer, Trouble>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await ask(outside, address, request, stop);
    outside.count(answer.ok ? 'ok' : answer.error.kind);
    if (answer.ok || tries === TRIES || !isPassing(answer.error)) return answer;
    const wait = Math.max(waitOf(answer.error), backoffMs(REQUEST_BACKOFF, tries, outside.rng));
    if (wait > LONGEST_WAIT_MS) return answer;
    await pause(outside.scheduler, wait, stop);
    if (stop.aborted) return err({ kind: 'stopped' });
  }
}

function pause(scheduler: Scheduler, ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      cancel();
      stop.removeEventListener('abort', done);
      resolve();
    };
    const cancel = scheduler.after(ms, done);
    stop.addEventListener('abort', done);
    if (stop.aborted) done();
  });
}
