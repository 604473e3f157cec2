import type { Action } from '@/game/actions';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import type { Clock } from '@/shared/clock';
import type { Rng } from '@/shared/rng';
import type { GameStore } from './game-store';
import type { LiveSettings } from './live-settings';
import type { Scheduler } from './scheduler';

/** The part of the log that live games write to; pino fits. Fields never hold decisions, seeds or invites. */
export interface LiveLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What a process's live games need from outside. */
export interface LiveDependencies {
  readonly store: GameStore;
  readonly clock: Clock;
  /** Bytes from a cryptographic source. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** The table of a game: charts, park, and the cards its rosters pin. Cached by whoever makes it. */
  readonly tableFor: (state: GameState) => Promise<Table>;
  /** What a computer manager does now with what its side may see; null when it has nothing to do. */
  readonly nextAction: (viewed: GameState, side: Side, table: Table, rng: Rng) => Action | null;
  readonly log: LiveLog;
  readonly scheduler: Scheduler;
  readonly settings: LiveSettings;
}
