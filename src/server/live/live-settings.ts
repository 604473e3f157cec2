/** Limits of a process's live games. Times in milliseconds. */
export interface LiveSettings {
  /** A game that nobody watches or plays leaves memory after this long. */
  readonly idleMs: number;
  /** The same for a game that is over. */
  readonly finishedIdleMs: number;
  /** How often idle games are looked for; 0 never. */
  readonly sweepMs: number;
  /** Events kept per game for viewers who come back. */
  readonly historyEvents: number;
  /** A viewer who is further behind than this gets a snapshot in place of events from the log. */
  readonly resumeEvents: number;
  /** Messages that wait for one viewer; past it he is sent away and resumes by seq. */
  readonly watcherMessages: number;
  /** Actions that wait for one game; past it they are refused. */
  readonly waitingActions: number;
  /** A commit that takes longer counts as one of unknown outcome. */
  readonly commitMs: number;
  /** How long a caller waits to learn what became of such a commit. */
  readonly settleMs: number;
  /** Presence is told at most this often. */
  readonly presenceMs: number;
  /** How long stopping waits for actions that are under way. */
  readonly drainMs: number;
}

export const STANDARD_SETTINGS: LiveSettings = {
  idleMs: 10 * 60_000,
  finishedIdleMs: 60_000,
  sweepMs: 30_000,
  historyEvents: 64,
  resumeEvents: 500,
  watcherMessages: 256,
  waitingActions: 64,
  commitMs: 5_000,
  settleMs: 10_000,
  presenceMs: 250,
  drainMs: 10_000,
};
