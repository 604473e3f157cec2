/** Time as an argument: production hands in the system clock, tests a hand-driven one. */
export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  now(): number;
}
