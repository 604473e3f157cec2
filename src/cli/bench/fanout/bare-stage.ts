import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { microseconds, written } from './pace';

/** The same messages from bare `ws`: no protocol, no games, one `send` a viewer. */
export class BareStage {
  readonly #server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
  readonly sentAt = new Map<number, number>();
  #next = 0;

  async open(): Promise<{ readonly url: string; readonly hello: readonly string[] }> {
    if (this.#server.address() === null) {
      await new Promise<void>((resolve) => {
        this.#server.once('listening', resolve);
      });
    }
    const { port } = this.#server.address() as AddressInfo;
    return { url: `ws://127.0.0.1:${port}/`, hello: [] };
  }

  tell(payload: string): void {
    const number = ++this.#next;
    this.sentAt.set(number, microseconds());
    const text = `#${number} ${payload}`;
    for (const client of this.#server.clients) client.send(text);
  }

  written(): Promise<void> {
    return written(this.#server.clients);
  }

  close(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }
}
