import type { Target } from '@/cards/from-stats/target';
import type { Abilities } from '@/game/abilities';

/** What a side of a card should yield against each hand, before it is laid out. */
export interface Targets {
  readonly L: Target;
  readonly R: Target;
}

/** An invented player. */
export interface Invented {
  readonly abilities: Abilities;
  readonly batting: Targets;
  /** Null for a man who does not pitch. */
  readonly pitching: Targets | null;
  /** 1 is average, above it more balls on the ground; a pitcher's. */
  readonly ground: number;
  /** Share of a regular's plate appearances, or of the team's batters faced. */
  readonly playing: number;
}
