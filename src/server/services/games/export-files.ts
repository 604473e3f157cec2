import type { LoggedEvent } from '@/game/events';
import type { Viewer } from '@/game/viewer';

/** What can be had of a game as a file. */
export const EXPORTS = [
  'event-file',
  'teams',
  'away-roster',
  'home-roster',
  'plays.csv',
  'batting.csv',
  'pitching.csv',
  'fielding.csv',
  'log.json',
] as const;
export type ExportKind = (typeof EXPORTS)[number];

/** A file to be saved. */
export interface ExportedFile {
  /** ASCII letters, digits, `-`, `_` and `.` only. */
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** A game as the caller sees it. */
export interface Exporting {
  readonly gameId: string;
  readonly viewer: Viewer;
  readonly log: readonly LoggedEvent[];
}

/** The day of its first pitch, yyyy-mm-dd; that of its making when it has not begun. */
export const dayOf = (log: readonly LoggedEvent[]): string =>
  (log.find(({ type }) => type === 'gameStarted') ?? log[0])?.at.slice(0, 10) ?? '';
