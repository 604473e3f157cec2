import { setImmediate as turn } from 'node:timers/promises';
import type { WebSocket } from 'ws';

/** What may wait at a viewer before the next message to all; so that flat out measures delivery and not memory. */
const MAX_WAITING = 32 * 1024;

/** Lets the sockets write, until none of them holds more than a few messages back. */
export async function written(clients: ReadonlySet<WebSocket>): Promise<void> {
  do await turn();
  while ([...clients].some((client) => client.bufferedAmount > MAX_WAITING));
}

/** Microseconds on the machine's monotonic clock, the same in every process. */
export const microseconds = (): number => Number(process.hrtime.bigint() / 1000n);

export interface Measured {
  readonly messagesPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** The figures of a run: delays in microseconds, sorted. */
export function percentile(delays: Float64Array, share: number): number {
  const at = Math.min(delays.length - 1, Math.floor(delays.length * share));
  return Math.round((delays[at] ?? 0) / 10) / 100;
}
