import { randomBytes } from 'node:crypto';
import { nextAction } from '@/managers/next-action';
import type { Core } from '@/server/core';
import type { OpenDatabase } from '@/server/db/database';
import { createStateManager } from '@/server/live/state-manager';
import { makeCardShelf } from '@/server/services/leagues/card-shelf';
import { memoryCore } from './memory-core';

/** What services work with, over a real database. */
export function storeCore({ db, store }: OpenDatabase, env: Readonly<Record<string, string>> = {}): Core {
  const base = memoryCore(env, { db });
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
  return { ...base, cards, live };
}
