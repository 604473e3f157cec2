import type { Column } from './tally';

/** Major leagues 2019, a team and game: what the average league is made after. */
export const MAJORS_2019: Readonly<Partial<Record<Column, number>>> = {
  PA: 38.4,
  AB: 34.3,
  R: 4.83,
  H: 8.65,
  '2B': 1.76,
  '3B': 0.16,
  HR: 1.39,
  BB: 3.27,
  IBB: 0.155,
  SO: 8.82,
  HBP: 0.41,
  SH: 0.16,
  SF: 0.24,
  GIDP: 0.72,
  SB: 0.47,
  CS: 0.17,
  E: 0.6,
  ROE: 0.3,
  LOB: 6.75,
  WP: 0.37,
  PB: 0.07,
  BK: 0.031,
};
export const RATES_2019 = { BA: 0.252, OBP: 0.323, SLG: 0.435, BABIP: 0.298 };
export const SHARES_2019 = { homeWin: 0.529, oneRun: 0.266, extraInnings: 0.086 };
