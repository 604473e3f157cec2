import { randomBytes, randomUUID } from 'node:crypto';
import { nextAction } from '@/managers/next-action';
import type { ApiContext } from '@/server/api/context';
import { appRouter } from '@/server/api/root';
import { t } from '@/server/api/trpc';
import { makeLeagueKey } from '@/server/auth/league-key';
import type { Core } from '@/server/core';
import type { OpenDatabase } from '@/server/db/database';
import { openPostgres } from '@/server/db/open-postgres';
import { users } from '@/server/db/schema/accounts';
import { leagueMembers, teamManagers, type LeagueRole, type TeamRole } from '@/server/db/schema/people';
import { createStateManager } from '@/server/live/state-manager';
import { makeCardShelf } from '@/server/services/leagues/card-shelf';
import { loadSample } from '@/server/services/leagues/load-sample';
import { FRIEND, OWNER } from './live-game';
import { memoryCore } from './memory-core';
import { startPostgres } from './postgres';

const caller = t.createCallerFactory(appRouter);

/** The whole API over PostgreSQL and the sample leagues, as one person or another calls it. */
export interface Office {
  readonly core: Core;
  readonly database: OpenDatabase;
  /** The code that the server would print. */
  readonly code: string;
  /** A new person of this name. */
  person(name: string): Promise<string>;
  /** A new person with a role in a league. */
  member(leagueId: string, role: LeagueRole): Promise<string>;
  manager(teamId: number, role?: TeamRole): Promise<string>;
  /** Lets `OWNER` and `FRIEND` be people, for whom a game is made and played. */
  friends(): Promise<void>;
  as(userId: string | null): ReturnType<typeof caller>;
  /** Another process over the same database, with nothing in memory. */
  restarted(): Core;
  close(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const server = await startPostgres();
  const database = await openPostgres({ url: await server.copy(), migrationsFolder: 'drizzle' });
  const { db, store } = database;
  const { code, key } = makeLeagueKey();
  const opened: Core[] = [];
  const open = (): Core => {
    const base = memoryCore({}, { db });
    const cards = makeCardShelf(db);
    const live = createStateManager({
      store,
      clock: base.clock,
      randomBytes,
      tableFor: (state) => cards.tableFor(state),
      nextAction,
      log: base.log,
      settings: { sweepMs: 0 },
    });
    const core = { ...base, cards, live, leagueKey: key };
    opened.push(core);
    return core;
  };
  const core = open();
  await loadSample(core);
  const person = async (name: string): Promise<string> => {
    const id = randomUUID();
    await db.insert(users).values({ id, name, tag: 'TEST' });
    return id;
  };
  return {
    core,
    database,
    code,
    person,
    member: async (leagueId, role) => {
      const userId = await person(`The ${role}`);
      await db.insert(leagueMembers).values({ leagueId, userId, role });
      return userId;
    },
    friends: async () => {
      await db.insert(users).values([
        { id: OWNER, name: 'Owner', tag: 'TEST' },
        { id: FRIEND, name: 'Friend', tag: 'TEST' },
      ]);
    },
    manager: async (teamId, role = 'manager') => {
      const userId = await person(`The ${role}`);
      await db.insert(teamManagers).values({ teamId, userId, role });
      return userId;
    },
    as: (userId) => caller(contextOf(core, userId)),
    restarted: open,
    close: async () => {
      for (const one of opened) await one.live.close();
      await database.close();
      await server.stop();
    },
  };
}

function contextOf(core: Core, userId: string | null): ApiContext {
  const account = userId === null ? null : { userId, name: 'Someone', tag: 'TEST' };
  return {
    core,
    caller: { account, session: userId === null ? null : `session of ${userId}`, address: '127.0.0.1' },
    requestId: 'r1',
    browser: false,
    setSession: () => undefined,
    subscriptions: { open: 0, max: 2 },
    recheck: null,
  };
}

/** The code a call is refused with; `accepted` when it is not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'accepted',
    (error: { cause?: { code?: unknown }; code?: unknown }) => String(error.cause?.code ?? error.code),
  );
}
