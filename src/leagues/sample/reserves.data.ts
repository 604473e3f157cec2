import { hitter, pitcher, type HitterPlan, type PitcherPlan } from './roster-plan.data';

/** Sets that came after those of the first teams: the one is handed out, the other nobody holds. */
export const PD_LATER_CARDSETS = [
  { id: 5, name: 'Spring Tour' },
  { id: 6, name: 'Sandlot Heroes' },
] as const;
export const [SPRING_TOUR, SANDLOT_HEROES] = PD_LATER_CARDSETS;

type Plan = { readonly hitter: HitterPlan } | { readonly pitcher: PitcherPlan };

/** New men of each team of the cards, behind its regulars. */
export const BACKUP_PLANS: readonly Plan[] = [
  { hitter: hitter(['C'], [-0.4, -0.4, -0.2, -1], 0.1) },
  { hitter: hitter(['2B', 'SS'], [-0.6, 0.1, -0.2, 0.4], 0.1) },
  { hitter: hitter(['1B', '3B'], [0.4, -0.3, 0, -0.6], 0.1) },
  { hitter: hitter(['LF', 'RF'], [0.1, -0.2, 0, 0.3], 0.1) },
  { hitter: hitter(['CF', 'RF'], [-0.5, 0.1, -0.1, 0.9], 0.1) },
  { pitcher: pitcher('starter', [-0.6, -0.1], 5, 0.05) },
  { pitcher: pitcher('reliever', [0.1, -0.3], 2, 0.03) },
  { pitcher: pitcher('reliever', [-0.3, 0.1], 3, 0.03) },
];

/** Places on the roster of the men who have a second card. */
export const SECOND_CARDS: readonly number[] = [0, 3, 5, 7, 8, 13];

/** Men whom no team has: the first four on cards that every game takes, the others of the set that nobody holds. */
export const FREE_PLANS: readonly Plan[] = [
  { hitter: hitter(['SS', '3B'], [-0.2, 0.1, 0, 0.3], 0.1) },
  { hitter: hitter(['LF', '1B'], [0.5, -0.2, 0.1, -0.3], 0.1) },
  { pitcher: pitcher('starter', [-0.2, 0], 5, 0.05) },
  { pitcher: pitcher('reliever', [0.3, -0.2], 2, 0.03) },
  { hitter: hitter(['C'], [0.6, 0.4, 0.4, -0.6], 0.1) },
  { hitter: hitter(['2B'], [0.4, 0.9, 0.5, 0.6], 0.1) },
  { hitter: hitter(['CF'], [0.8, 0.7, 0.6, 1], 0.1) },
  { hitter: hitter(['RF', 'LF'], [1.2, 0.5, 0.7, 0], 0.1) },
  { pitcher: pitcher('starter', [1.2, 0.8], 7, 0.05) },
  { pitcher: pitcher('closer', [1.4, 0.4], 2, 0.03) },
];
export const FREE_IN_SPRING = 4;

/** Men of each team of the paper cards beyond the 26 it starts with. */
export const PAPER_PLANS: readonly (Plan & { readonly injuredDays?: number; readonly isInMinors?: boolean })[] = [
  { hitter: hitter(['3B', 'SS'], [0.3, 0.2, 0, 0.2], 0.1), injuredDays: 12 },
  { pitcher: pitcher('starter', [0.3, 0.2], 6, 0.05), injuredDays: 40 },
  { hitter: hitter(['CF', 'LF'], [-0.3, -0.2, -0.1, 1.1], 0.1), isInMinors: true },
  { pitcher: pitcher('reliever', [0.4, -0.6], 2, 0.03), isInMinors: true },
  { hitter: hitter(['2B', '3B', 'LF'], [-0.4, 0.1, 0, 0.3], 0.1) },
  { pitcher: pitcher('reliever', [-0.4, -0.1], 3, 0.03) },
];
