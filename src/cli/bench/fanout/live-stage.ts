import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { Connections } from '@/server/socket/connections';
import { STANDARD_SOCKET_LIMITS } from '@/server/socket/socket-limits';
import { socketServer } from '@/server/socket/socket-server';
import { defined } from '@/shared/assert';
import { nextPersonAction, playUntil, seatedGame, testGame, userOf } from '@/testing/live-game';
import { memoryCore } from '@/testing/memory-core';
import { microseconds, written } from './pace';

/** The live half of the server with one game of two people; the store is memory, so that only delivery is measured. */
export class LiveStage {
  readonly #core = memoryCore();
  readonly #connections = new Connections();
  readonly #server = createServer();
  readonly #clients = new Set<WebSocket>();
  #gameId = '';
  /** Of each message, by seq: when its action was asked for. */
  readonly sentAt = new Map<number, number>();
  /** What a viewer was sent, without the envelope. */
  readonly payloads: string[] = [];

  async open(): Promise<{ readonly url: string; readonly hello: readonly string[] }> {
    const { live, socketTokens } = this.#core;
    this.#gameId = await seatedGame(live, testGame({ innings: 30 }));
    await playUntil(live, this.#gameId, ({ phase }) => phase.type === 'decisions');
    const sockets = socketServer(this.#core, this.#connections, STANDARD_SOCKET_LIMITS, (client) => {
      this.#clients.add(client);
      client.once('close', () => this.#clients.delete(client));
    });
    this.#server.on('upgrade', (request, socket, head) => sockets.accept(request, socket, head));
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = this.#server.address() as AddressInfo;
    const { token } = await socketTokens.issue({ session: null });
    const watch = { id: 1, method: 'subscription', params: { path: 'game.watch', input: { gameId: this.#gameId } } };
    return {
      url: `ws://127.0.0.1:${port}/live?connectionParams=1`,
      hello: [JSON.stringify({ method: 'connectionParams', data: { token } }), JSON.stringify(watch)],
    };
  }

  /** One action of the game, told to everyone. The seq of its message. */
  async act(): Promise<number> {
    const { live } = this.#core;
    const { state } = defined(await live.view(this.#gameId, 'both'), 'game').card;
    const next = defined(nextPersonAction(state), 'move');
    const at = microseconds();
    const request = { gameId: this.#gameId, actionId: randomUUID(), user: userOf(next.side), action: next.action };
    const { seq, events } = await live.act(request);
    this.sentAt.set(seq, at);
    this.payloads.push(JSON.stringify({ type: 'events', protocol: 1, fromSeq: state.seq + 1, seq, events }));
    return seq;
  }

  written(): Promise<void> {
    return written(this.#clients);
  }

  async close(): Promise<void> {
    await this.#core.live.close();
    for (const client of this.#clients) client.terminate();
    this.#server.close();
  }
}
