import type { ApiContext } from '@/server/api/context';
import type { GuardedSocket } from './guarded-socket';

export interface Connection {
  /** Names it in log lines and errors. */
  readonly id: string;
  readonly guarded: GuardedSocket;
  /** Set when the token arrives; rejects when it is not good. */
  context: Promise<ApiContext> | null;
  /** Set once the token was read; null for someone who only watches. */
  session: string | null;
}

/** Every open connection of the process: for signing out, for stopping, and for counting. */
export class Connections {
  private readonly open = new Set<Connection>();

  get size(): number {
    return this.open.size;
  }

  add(connection: Connection): void {
    this.open.add(connection);
  }

  remove(connection: Connection): void {
    this.open.delete(connection);
  }

  /** Sessions that hold connections. */
  sessions(): ReadonlySet<string> {
    return new Set([...this.open].flatMap(({ session }) => (session === null ? [] : [session])));
  }

  /** Ends the connections of a session that is no more. */
  closeSession(session: string, code: number, reason: string): void {
    for (const connection of this.open) if (connection.session === session) connection.guarded.close(code, reason);
  }

  closeAll(code: number, reason: string): void {
    for (const connection of this.open) connection.guarded.close(code, reason);
  }
}
