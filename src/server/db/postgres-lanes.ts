import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import type { CommitLanes, Row, SqlClient } from './sql-client';

interface Lane {
  client: postgres.Sql;
  /** Counts the connections this lane has had. */
  generation: number;
  name: string;
  replacing: Promise<void> | null;
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
      max: 1,
      connect_timeout: 10,
      onnotice: () => {},
      connection: { application_name: name },
    });
    return { client, generation, name };
  };
  const lanes: Lane[] = Array.from({ length: LANES }, (_, place) => ({ ...open(place, 0), replacing: null }));
  /** The connection that a game's unanswered statement went to. */
  const unanswered = new Map<string, number>();

  const replace = async (lane: Lane, place: number): Promise<void> => {
    const old = { client: lane.client, name: lane.name };
    Object.assign(lane, open(place, lane.generation + 1));
    await old.client.end({ timeout: 0 });
    // Closing a socket does not stop what the server already read from it.
    while ((await reads.query(END_SQL, [old.name])).length > 0) await delay(POLL_MS);
  };

  return {
    query: async (gameId, text, parameters) => {
      const lane = lanes[placeOf(gameId)] as Lane;
      const { client, generation } = lane;
      unanswered.set(gameId, generation);
      const rows = await client.unsafe<Row[]>(text, [...parameters], { prepare: true });
      unanswered.delete(gameId);
      return rows;
    },
    settle: async (gameId) => {
      const place = placeOf(gameId);
      const lane = lanes[place] as Lane;
      const asked = unanswered.get(gameId);
      if (asked !== undefined && asked === lane.generation && lane.replacing === null) {
        lane.replacing = replace(lane, place).finally(() => {
          lane.replacing = null;
        });
      }
      await lane.replacing;
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
