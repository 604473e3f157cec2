import type { PatientOutside } from '@/server/league-api/ask-patiently';
import { processScheduler } from '@/server/live/scheduler';
import { seededRng } from '@/shared/rng';
import { HandClock } from './live-clock';

/** Marks the timer of an answer that takes too long among all the others. */
const TIMEOUT_MS = 9_999;

/** Pauses between the tries of one request are no longer than this; a league is left alone for longer. */
const LONGEST_PAUSE_MS = 10_000;

/** A service that is asked for an answer it will never give is given up after this, in real time. */
const GIVE_UP_MS = 100;
const PATIENT_MS = 60_000;

export interface LeagueWorld {
  readonly clock: HandClock;
  /** Milliseconds of each pause between two tries. */
  readonly pauses: number[];
  readonly counted: string[];
  /** False gives up soon on a service that never answers. */
  isPatient: boolean;
  readonly outside: PatientOutside;
}

/**
 * The world that clients of a league's service see in a test: pauses between tries are over at once and are noted,
 * readings are due when the clock is moved by hand.
 */
export function leagueOutside(): LeagueWorld {
  const clock = new HandClock();
  const pauses: number[] = [];
  const counted: string[] = [];
  const world: LeagueWorld = {
    clock,
    pauses,
    counted,
    isPatient: true,
    outside: {
      fetch: globalThis.fetch,
      clock,
      rng: seededRng('league outside'),
      timeoutMs: TIMEOUT_MS,
      count: (outcome: string) => void counted.push(outcome),
      scheduler: {
        after: (ms: number, task: () => void): (() => void) => {
          if (ms === TIMEOUT_MS) return processScheduler.after(world.isPatient ? PATIENT_MS : GIVE_UP_MS, task);
          if (ms > LONGEST_PAUSE_MS) return clock.after(ms, task);
          if (ms > 0) pauses.push(ms);
          return processScheduler.after(0, task);
        },
      },
    },
  };
  return world;
}
