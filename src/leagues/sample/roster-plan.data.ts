import type { FieldPosition } from '@/game/positions';

/** What a man of a sample team is there for. Talents are in standard deviations from the league's average. */
export interface HitterPlan {
  /** Best position first. */
  readonly positions: readonly FieldPosition[];
  readonly power: number;
  readonly contact: number;
  readonly eye: number;
  readonly speed: number;
  /** Share of a regular's plate appearances. */
  readonly playing: number;
}

export interface PitcherPlan {
  readonly role: 'starter' | 'reliever' | 'closer';
  readonly stuff: number;
  readonly control: number;
  /** Innings a starter lasts, or a reliever's rating. */
  readonly stamina: number;
  /** Share of the team's batters faced. */
  readonly playing: number;
}

export const hitter = (
  positions: readonly FieldPosition[],
  [power, contact, eye, speed]: readonly [number, number, number, number],
  playing: number,
): HitterPlan => ({ positions, power, contact, eye, speed, playing });

/** Two catchers, six infielders, five outfielders, one bat: a legal lineup with and without the designated hitter. */
export const HITTER_PLANS: readonly HitterPlan[] = [
  hitter(['C'], [0, -0.2, 0.1, -1], 1),
  hitter(['C'], [-0.5, -0.7, -0.4, -1.1], 0.1),
  hitter(['1B'], [0.8, 0, 0.3, -0.8], 1),
  hitter(['2B'], [-0.3, 0.4, 0, 0.5], 1),
  hitter(['3B'], [0.4, 0.1, 0.1, -0.2], 1),
  hitter(['SS'], [-0.1, 0.1, -0.1, 0.6], 1),
  hitter(['LF', 'RF'], [0.4, 0, 0.1, 0.2], 1),
  hitter(['CF', 'LF', 'RF'], [-0.1, 0, 0, 1], 1),
  hitter(['RF', 'LF'], [0.5, 0, 0.1, 0.2], 1),
  hitter(['1B', 'LF'], [0.9, 0, 0.3, -0.9], 1),
  hitter(['SS', '2B', '3B'], [-0.7, 0, -0.3, 0.5], 0.1),
  hitter(['3B', '1B', '2B'], [-0.1, -0.3, 0, -0.3], 0.1),
  hitter(['CF', 'LF', 'RF'], [-0.6, -0.3, -0.2, 1.1], 0.1),
  hitter(['RF', 'LF', '1B'], [0.1, -0.4, -0.1, -0.2], 0.1),
];

export const pitcher = (
  role: PitcherPlan['role'],
  [stuff, control]: readonly [number, number],
  stamina: number,
  playing: number,
): PitcherPlan => ({ role, stuff, control, stamina, playing });

/** Five starters, six relievers, a closer. */
export const PITCHER_PLANS: readonly PitcherPlan[] = [
  pitcher('starter', [0.9, 0.5], 6, 0.14),
  pitcher('starter', [0.4, 0.3], 6, 0.13),
  pitcher('starter', [0, 0.1], 6, 0.13),
  pitcher('starter', [-0.3, 0], 5, 0.12),
  pitcher('starter', [-0.7, -0.2], 5, 0.12),
  pitcher('closer', [1.2, 0.1], 2, 0.06),
  pitcher('reliever', [0.8, 0], 2, 0.06),
  pitcher('reliever', [0.4, 0], 2, 0.06),
  pitcher('reliever', [0, 0], 2, 0.05),
  pitcher('reliever', [0, -0.3], 2, 0.05),
  pitcher('reliever', [-0.3, -0.3], 3, 0.04),
  pitcher('reliever', [-0.6, -0.2], 4, 0.04),
];
