import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { nextAction } from '@/managers/next-action';
import { makeSocketTokens } from '@/server/auth/socket-tokens';
import type { Core } from '@/server/core';
import type { Database } from '@/server/db/database';
import { readSettings } from '@/server/env';
import type { LeagueServices } from '@/server/league-api/league-services';
import { makeRateLimits } from '@/server/limits/rate-limits';
import { memoryGameStore } from '@/server/live/memory-game-store';
import { createStateManager } from '@/server/live/state-manager';
import { makeMetrics } from '@/server/metrics';
import { Watching } from '@/server/services/games/watching';
import { makeCardFacts } from '@/server/services/leagues/card-facts';
import type { Clock } from '@/shared/clock';
import { TEST_TABLE } from './live-game';

/** A database that must not be asked. */
const noDatabase = new Proxy(
  {},
  {
    get: () => {
      throw new Error('this core has no database');
    },
  },
) as Database;

/** The leagues of a test have no services. */
const NO_SERVICES: LeagueServices = {
  leagues: [],
  start: async () => undefined,
  refresh: async () => undefined,
  isReading: () => false,
  ages: () => new Map(),
  stop: async () => undefined,
};

/** What services work with, over a store in memory and games between the first two sample teams. */
export function memoryCore(
  env: Readonly<Record<string, string>> = {},
  { clock = { now: () => Date.now() }, db = noDatabase }: { readonly clock?: Clock; readonly db?: Database } = {},
): Core {
  const settings = readSettings({ MUTATIONS_PER_SECOND: '100000', ...env });
  const log = pino({ level: 'silent' });
  return {
    settings,
    clock,
    log,
    db,
    live: createStateManager({
      store: memoryGameStore(),
      clock,
      randomBytes,
      tableFor: async () => TEST_TABLE,
      nextAction,
      log,
      settings: { sweepMs: 0 },
    }),
    cards: {
      cardsOf: async () => new Map(),
      abilitiesOf: async () => new Map(),
      tableFor: async () => TEST_TABLE,
      factsOf: makeCardFacts(db),
    },
    leagueServices: NO_SERVICES,
    watching: new Watching(),
    metrics: makeMetrics(),
    socketTokens: makeSocketTokens(new Uint8Array(32).fill(7), clock),
    leagueKey: { opens: () => false },
    limits: makeRateLimits(settings.mutationsPerSecond, clock),
    endSession: () => undefined,
  };
}
