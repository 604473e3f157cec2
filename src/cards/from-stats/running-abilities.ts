import type { Abilities, Grade } from '@/game/abilities';
import type { BattingSeason } from './season';

export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** 0 where there was nothing to divide by. */
const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

type Running = Pick<
  Abilities,
  'running' | 'stealJump' | 'stealAuto' | 'stealHigh' | 'stealLow' | 'bunting' | 'hitAndRun'
>;

/** What pitchers who never batted run and bunt like. */
export const NO_RUNNER: Running = {
  running: 8,
  stealJump: 0,
  stealAuto: false,
  stealHigh: 5,
  stealLow: 0,
  bunting: 'C',
  hitAndRun: 'D',
};

function bunting({ sh, pa, hr }: BattingSeason): Grade {
  if (sh > 0 && sh >= pa / 60) return 'A';
  if (sh > 0 && sh >= pa / 150) return 'B';
  return hr >= 25 && sh === 0 ? 'D' : 'C';
}

function hitAndRun({ so, pa }: BattingSeason): Grade {
  const rate = ratio(so, pa);
  if (rate < 0.14) return 'A';
  if (rate < 0.19) return 'B';
  return rate < 0.25 ? 'C' : 'D';
}

/** Running, stealing, bunting and hit-and-run of a season (domain 1.4b). */
export function runningAbilities(season: BattingSeason): Running {
  const { ab, r, h, double, triple, hr, bb, so, hbp, sb, cs, gidp } = season;
  const inPlay = ab - hr - so;
  const onFirst = h - double - triple - hr + bb + hbp;
  const attempts = ratio(sb + cs, onFirst);
  const parts = [
    ((sb + 3) / (sb + cs + 7) - 0.4) * 20,
    Math.sqrt(attempts) / 0.07,
    ratio(triple, inPlay) * 625,
    (ratio(r - hr, h + bb + hbp - hr) - 0.1) / 0.04,
    (0.063 - ratio(gidp, inPlay)) / 0.007,
  ].map((part) => clamp(part, 0, 10));
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const stealHigh = clamp(Math.round((20 * (sb + 3)) / (sb + cs + 4)) + 2, 5, 19);
  return {
    running: clamp(Math.round(8 + 0.95 * mean), 8, 17),
    stealJump: Math.round(36 * Math.min(0.85, 2.2 * attempts)),
    stealAuto: attempts > 0.3,
    stealHigh,
    stealLow: stealHigh - 5,
    bunting: bunting(season),
    hitAndRun: hitAndRun(season),
  };
}
