import { playOut, type PlayedOut } from '@/managers/play-out';
import type { Manager } from '@/managers/manager';
import { seededRng } from '@/shared/rng';
import type { Fixture } from './season';

/** Plays game number `game`; its own stream makes it the same game whatever was played before. */
export function playGame(fixture: Fixture, manager: Manager, seed: number, game: number): PlayedOut {
  const rng = seededRng(`${seed}:${game}`);
  return playOut({ start: fixture.start, table: fixture.table, away: manager, home: manager, rng });
}
