import { callTRPCProcedure, getErrorShape, getTRPCErrorFromUnknown, type TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { ApiContext } from '@/server/api/context';
import { directOf } from '@/server/api/direct-stream';
import { appRouter } from '@/server/api/root';
import { AppError } from '@/server/errors';
import type { WatchMessage } from '@/server/live/types';
import { cachedJson } from './cached-json';

/** A subscription to a game, as a client asks for it; anything else is the adapter's. */
const asked = z.object({
  id: z.union([z.number(), z.string().max(64)]),
  method: z.literal('subscription'),
  params: z.object({ path: z.literal('game.watch'), input: z.unknown(), lastEventId: z.string().optional() }),
});
const stopped = z.object({ id: z.union([z.number(), z.string()]), method: z.literal('subscription.stop') });

type RequestId = z.infer<typeof asked>['id'];

export interface DirectOptions {
  readonly send: (data: string | Uint8Array) => void;
  /** Null until the client has sent its token. */
  readonly context: () => Promise<ApiContext> | null;
  readonly onError: (error: TRPCError, ctx: ApiContext) => void;
}

/**
 * Serves `game.watch` on one connection: the procedure is called as the adapter calls it, but its messages are pushed
 * as they are broadcast. The adapter's own loop costs a viewer four promises a message, which is most of what a
 * thousand viewers cost; what goes over the wire is the same.
 */
export class DirectWatch {
  readonly #options: DirectOptions;
  readonly #open = new Map<RequestId, AbortController>();

  constructor(options: DirectOptions) {
    this.#options = options;
  }

  /** True when the message was for here. */
  take(message: unknown): boolean {
    const context = this.#options.context();
    if (context === null) return false;
    const stop = stopped.safeParse(message);
    if (stop.success) return this.#stop(stop.data.id);
    const request = asked.safeParse(message);
    if (!request.success) return false;
    void this.#start(request.data, context);
    return true;
  }

  close(): void {
    for (const controller of this.#open.values()) controller.abort();
    this.#open.clear();
  }

  async #start({ id, params }: z.infer<typeof asked>, context: Promise<ApiContext>): Promise<void> {
    const { path, lastEventId } = params;
    const input: unknown =
      lastEventId !== undefined && typeof params.input === 'object' ? { ...params.input, lastEventId } : params.input;
    const controller = new AbortController();
    const isTaken = this.#open.has(id);
    if (!isTaken) this.#open.set(id, controller);
    // A connection without a context is refused and closed by the adapter.
    const ctx = await context.catch(() => null);
    if (ctx === null) return;
    const fail = (cause: unknown): void => {
      if (!isTaken) this.#open.delete(id);
      if (controller.signal.aborted) return;
      controller.abort();
      const error = getTRPCErrorFromUnknown(cause);
      this.#options.onError(error, ctx);
      const shape = getErrorShape({ config: appRouter._def._config, error, type: 'subscription', path, input, ctx });
      this.#options.send(JSON.stringify({ id, error: shape }));
    };
    if (isTaken) return fail(new AppError('BAD_INPUT', `The id ${id} is in use on this connection.`));
    try {
      const { signal } = controller;
      const procedure = { router: appRouter, path, getRawInput: async () => input, ctx, type: 'subscription' as const };
      const direct = directOf(await callTRPCProcedure({ ...procedure, signal, batchIndex: 0 }));
      if (direct === null) throw new Error('this subscription cannot be pushed');
      if (signal.aborted) return;
      const { stream, count } = direct;
      if (count !== null) {
        if (count.open >= count.max)
          throw new AppError('RATE_LIMITED', 'This connection follows too many things at once.');
        count.open += 1;
        signal.addEventListener('abort', () => void (count.open -= 1), { once: true });
      }
      this.#options.send(JSON.stringify({ id, result: { type: 'started' } }));
      stream.listen({
        message: (message) => this.#options.send(frameOf(message, id)),
        end: (error) => fail(error ?? new AppError('TRY_AGAIN', 'The game cannot be read just now.')),
      });
    } catch (error) {
      fail(error);
    }
  }

  #stop(id: RequestId): boolean {
    const controller = this.#open.get(id);
    if (controller === undefined) return false;
    this.#open.delete(id);
    controller.abort();
    this.#options.send(JSON.stringify({ id, result: { type: 'stopped' } }));
    return true;
  }
}

/** Frames by the client's number of the request: most clients count alike, so most frames are made once for all. */
const frames = new WeakMap<WatchMessage, Map<RequestId, Buffer>>();

/** Different numbers for which a frame is kept; past it each is made anew from the message. */
const KEPT = 16;

function frameOf(message: WatchMessage, id: RequestId): Buffer {
  let byId = frames.get(message);
  if (byId === undefined) {
    byId = new Map();
    frames.set(message, byId);
  }
  const known = byId.get(id);
  if (known !== undefined) return known;
  const seq = JSON.stringify(String(message.seq));
  const json = cachedJson(message);
  const text = `{"id":${JSON.stringify(id)},"result":{"type":"data","id":${seq},"data":{"id":${seq},"data":${json}}}}`;
  const frame = Buffer.from(text);
  if (byId.size < KEPT) byId.set(id, frame);
  return frame;
}
