/** What the command line says to a bench; null leaves it the bench's own choice. */
export interface BenchOptions {
  readonly seed: number;
  /** How long to measure, where a bench measures by time. */
  readonly seconds: number | null;
  /** Live games, where a bench holds some. */
  readonly games: number | null;
  /** Watchers, where a bench has some. */
  readonly viewers: number | null;
}

/** A bench is a file of this folder: it answers its figures and the settings they were taken with. */
export interface Bench {
  run(options: BenchOptions): Promise<object>;
}

export const BENCHES = ['engine', 'action', 'fanout', 'recovery', 'memory', 'retrosheet', 'stats', 'cards'] as const;
