import type { Side } from '@/game/play';
import type { LastRoster, RosterPool } from '@/server/services/rosters/shapes';
import type { Api } from '@/trpc/api-client';
import { errorCode } from '@/trpc/error-code';
import { failureOf } from '@/ui/kit/failure';
import type { ChangeAnswer, RosterChange } from './model/roster-edits';

/** The calls of a picker. */
export interface RosterSource {
  readonly pool: () => Promise<RosterPool>;
  readonly change: (change: RosterChange) => Promise<ChangeAnswer>;
  /** Null: the team has played no game. */
  readonly last: () => Promise<LastRoster | null>;
}

/** Codes after which nobody knows, or the same call may succeed a little later. */
const LOST = new Set(['TRY_AGAIN', 'SHUTTING_DOWN', 'RATE_LIMITED']);

/** What to make of a call that failed. */
export function answerOf(error: unknown): ChangeAnswer {
  const code = errorCode(error);
  if (code === null || LOST.has(code)) return { type: 'lost' };
  const { text, requestId } = failureOf(error);
  return { type: 'refused', why: text, requestId };
}

/** One side's roster over tRPC; the client below repeats what may be repeated. */
export function rosterSource(api: Api, gameId: string, side: Side): RosterSource {
  return {
    pool: () => api.roster.pool.query({ gameId, side }),
    last: () => api.roster.last.query({ gameId, side }),
    change: async ({ actionId, add, remove }) => {
      try {
        const input = { gameId, side, actionId, add: [...add], remove: [...remove] };
        return { type: 'taken', at: await api.roster.change.mutate(input) };
      } catch (error) {
        return answerOf(error);
      }
    },
  };
}
