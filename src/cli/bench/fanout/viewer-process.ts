import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type ToViewers =
  /** `hello`: what each viewer sends first; nothing for a bare socket. */
  | { readonly type: 'connect'; readonly url: string; readonly viewers: number; readonly hello: readonly string[] }
  /** Forgets what came; says `done` after so many messages over all viewers. */
  | { readonly type: 'expect'; readonly messages: number }
  | { readonly type: 'report' }
  | { readonly type: 'close' };

export type FromViewers =
  | { readonly type: 'connected' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'cut'; readonly code: number }
  | { readonly type: 'done' }
  | { readonly type: 'closed' }
  /** Pairs: number of the message, microseconds on the machine's monotonic clock. */
  | { readonly type: 'arrivals'; readonly arrivals: readonly number[] };

/** Viewers in processes of their own, so that they do not share the server's core. */
export class Viewers {
  readonly #children = Array.from({ length: PROCESSES }, () =>
    fork(fileURLToPath(new URL('./viewers.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] }),
  );

  async connect(url: string, viewers: number, hello: readonly string[]): Promise<void> {
    await this.#all(() => ({ type: 'connect', url, viewers: Math.ceil(viewers / PROCESSES), hello }), 'connected');
  }

  /** Resolves once every viewer has had `messages` messages; call before the first is sent. */
  expect(messages: number, viewers: number): Promise<void> {
    const each = messages * Math.ceil(viewers / PROCESSES);
    return this.#all(() => ({ type: 'expect', messages: each }), 'done').then(() => undefined);
  }

  /** Microseconds from `sentAt` of each message to its arrival, over all viewers, sorted. */
  async delays(sentAt: ReadonlyMap<number, number>): Promise<Float64Array> {
    const reports = await this.#all(() => ({ type: 'report' }), 'arrivals');
    const delays: number[] = [];
    for (const { arrivals } of reports) {
      for (let i = 0; i < arrivals.length; i += 2) {
        const sent = sentAt.get(arrivals[i] ?? -1);
        if (sent !== undefined) delays.push((arrivals[i + 1] ?? 0) - sent);
      }
    }
    return Float64Array.from(delays).sort();
  }

  async disconnect(): Promise<void> {
    await this.#all(() => ({ type: 'close' }), 'closed');
  }

  end(): void {
    for (const child of this.#children) child.kill('SIGKILL');
  }

  #all<T extends FromViewers['type']>(
    make: () => ToViewers,
    answer: T,
  ): Promise<readonly Extract<FromViewers, { type: T }>[]> {
    return Promise.all(
      this.#children.map(
        (child) =>
          new Promise<Extract<FromViewers, { type: T }>>((resolve, reject) => {
            const listen = (message: FromViewers): void => {
              if (message.type === 'failed') reject(new Error(`viewers could not connect: ${message.reason}`));
              if (message.type === 'cut') reject(new Error(`a viewer was cut off with code ${message.code}`));
              if (message.type !== answer) return;
              child.off('message', listen);
              resolve(message as Extract<FromViewers, { type: T }>);
            };
            child.on('message', listen);
            child.send(make());
          }),
      ),
    );
  }
}

/** Two: one process reads about as fast as the server writes. */
const PROCESSES = 2;
