import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { CLIENT } from './postgres-client';
import type { CommitLanes, Row, SqlClient } from './sql-client';

interface Lane {
  client: postgres.Sql;
  /** Counts the connections this lane has had. */
  generation: number;
  name: string;
  /** Names of earlier connections that the server may still be working for. */
  readonly ending: Set<string>;
}

/** Connections that commits go through; at least two, so that one slow commit does not hold up every game. */
const LANES = 4;
const POLL_MS = 20;

export interface PostgresLanes extends CommitLanes {
  close(): Promise<void>;
}

/** Commits over their own connections to a PostgreSQL server. `reads` is used to end a connection from outside. */
export function postgresLanes(url: string, reads: SqlClient): PostgresLanes {
  const process = randomUUID().slice(0, 8);
  const open = (place: number, generation: number): Pick<Lane, 'client' | 'generation' | 'name'> => {
    const name = `scorecard ${process} lane ${place}.${generation}`;
    const client = postgres(url, {
      ...CLIENT,
      max: 1,
      connection: { application_name: name },
    });
    return { client, generation, name };
  };
  const lanes: Lane[] = Array.from({ length: LANES }, (_, place) => ({ ...open(place, 0), ending: new Set() }));
  /** The connection that a game's unanswered statement went to. */
  const unanswered = new Map<string, number>();

  const replace = (lane: Lane, place: number): void => {
    const { client, name, generation } = lane;
    lane.ending.add(name);
    Object.assign(lane, open(place, generation + 1));
    client.end({ timeout: 0 }).catch(() => {});
  };

  /** Closing a socket does not stop what the server already read from it: only the server can say that it is over. */
  const ended = async ({ ending }: Lane): Promise<void> => {
    for (const name of ending) {
      while ((await reads.query(END_SQL, [name])).length > 0) await delay(POLL_MS);
      ending.delete(name);
    }
  };

  return {
    query: async (gameId, text, parameters) => {
      const lane = lanes[placeOf(gameId)] as Lane;
      const { client, generation } = lane;
      unanswered.set(gameId, generation);
      try {
        const rows = await client.unsafe<Row[]>(text, [...parameters], { prepare: true });
        unanswered.delete(gameId);
        return rows;
      } catch (error) {
        // The server refused the statement, so it wrote nothing: the connection is sound.
        if (error instanceof postgres.PostgresError && error.severity === 'ERROR') unanswered.delete(gameId);
        throw error;
      }
    },
    settle: async (gameId) => {
      const place = placeOf(gameId);
      const lane = lanes[place] as Lane;
      if (unanswered.get(gameId) === lane.generation) replace(lane, place);
      await ended(lane);
      unanswered.delete(gameId);
    },
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.client.end({ timeout: 5 })));
    },
  };
}

/** Ends the backends of a connection by its name; a row for each that is still there. */
const END_SQL = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1::text`;

/** FNV-1a of the id. */
function placeOf(gameId: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < gameId.length; i++) hash = Math.imul(hash ^ gameId.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % LANES;
}
