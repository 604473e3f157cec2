import { randomBytes } from 'node:crypto';
import { nextAction } from '@/managers/next-action';
import type { Clock } from '@/shared/clock';
import { exportHandler } from './api/export-handler';
import { healthHandler } from './api/health-handler';
import { httpHandler } from './api/http-handler';
import { metricsHandler } from './api/metrics-handler';
import { setApp } from './app';
import { makeLeagueKey } from './auth/league-key';
import { socketKey } from './auth/socket-key';
import { makeSocketTokens } from './auth/socket-tokens';
import { sweepSessions } from './auth/sweep-sessions';
import type { Core } from './core';
import { openDatabase } from './db/database';
import { fillMarks } from './db/queries/card-versions';
import { leaguesWithoutCommissioner } from './db/queries/people';
import type { Settings } from './env';
import { makeLeagueServices } from './league-api/league-services';
import { makeRateLimits } from './limits/rate-limits';
import { randomRng } from './live/random-rng';
import { processScheduler } from './live/scheduler';
import { createStateManager } from './live/state-manager';
import type { RecoveryReport } from './live/types';
import type { Log } from './log';
import { makeMetrics } from './metrics';
import { publicSummary } from './services/games/public-summary';
import { Watching } from './services/games/watching';
import { makeCardShelf } from './services/leagues/card-shelf';
import { loadSample } from './services/leagues/load-sample';
import { updateSamples } from './services/leagues/update-sample';
import { Connections } from './socket/connections';
import { CLOSE } from './socket/socket-limits';
import { socketServer, type SocketServer } from './socket/socket-server';

/** A process put together: what serves, and what ends it. */
export interface Wired {
  readonly core: Core;
  readonly sockets: SocketServer;
  /** What the store keeps through which accident, in one sentence. */
  readonly promise: string;
  readonly recovery: RecoveryReport;
  /** The sample leagues were put into an empty database. */
  readonly isNew: boolean;
  /** Opens the leagues that have no commissioner, told once; null when each has one. */
  readonly leagueCode: string | null;
  /** From now on health says so, and nothing new is taken in. */
  readonly drain: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const systemClock: Clock = { now: () => Date.now() };

/** The one place where a server is put together. Opens and migrates the store, recovers the games in it. */
export async function wire(settings: Settings, log: Log): Promise<Wired> {
  const clock = systemClock;
  const database = await openDatabase({ databaseUrl: settings.databaseUrl, dataDir: settings.dataDir });
  const { db } = database;
  const isNew = await loadSample({ db, clock });
  const updated = isNew ? [] : await updateSamples({ db, clock });
  if (updated.length > 0) log.info({ leagues: updated }, 'sample leagues brought up to date');
  await fillMarks(db);
  const cards = makeCardShelf(db);
  const live = createStateManager({
    store: database.store,
    clock,
    randomBytes: (count) => randomBytes(count),
    tableFor: (state) => cards.tableFor(state),
    nextAction,
    log,
    settings: { idleMs: settings.idleMs },
  });
  const connections = new Connections();
  const metrics = makeMetrics();
  metrics.watch({ sockets: () => connections.size, live: () => live.statistics() });
  const leagueServices = makeLeagueServices({
    settings,
    db,
    log,
    outside: {
      // Taken before the pages are opened: they put a fetch with a cache in its place.
      fetch: globalThis.fetch,
      clock,
      scheduler: processScheduler,
      rng: randomRng((count) => randomBytes(count)),
      timeoutMs: settings.leagueTimeoutMs,
    },
    count: (league, outcome) => metrics.leagueRequest(league, outcome),
  });
  metrics.watchLeagues(() => leagueServices.ages());
  const leagueKey = makeLeagueKey();
  const core: Core = {
    settings,
    clock,
    log,
    db,
    live,
    cards,
    leagueServices,
    watching: new Watching(),
    metrics,
    socketTokens: makeSocketTokens(await socketKey(db, settings.authSecret), clock),
    leagueKey: leagueKey.key,
    limits: makeRateLimits(settings.mutationsPerSecond, clock),
    endSession: (session) => connections.closeSession(session, CLOSE.unauthenticated, 'signed out'),
  };
  const sockets = socketServer(core, connections);
  const stopSweep = sweepSessions(core, connections);
  const recovery = await live.recoverAll();
  await leagueServices.start();

  let isDraining = false;
  setApp({
    trpc: httpHandler(core),
    health: healthHandler(core, { kind: database.kind, ping: () => database.ping(), isDraining: () => isDraining }),
    metrics: metricsHandler(core),
    exportGame: exportHandler(core),
    publicGame: (gameId) => publicSummary(core, gameId),
  });
  return {
    core,
    sockets,
    promise: database.promise,
    recovery,
    isNew,
    leagueCode: (await leaguesWithoutCommissioner(db)).length === 0 ? null : leagueKey.code,
    drain: async () => {
      isDraining = true;
      await Promise.all([live.close(), leagueServices.stop()]);
      sockets.close();
    },
    close: async () => {
      stopSweep();
      await database.close();
    },
  };
}
