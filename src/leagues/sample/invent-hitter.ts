import { batterFactors } from '@/cards/from-stats/platoon';
import { LEAGUE_CARD, mapTarget, type Target } from '@/cards/from-stats/target';
import type { BattingHand, Grade, Hand } from '@/game/abilities';
import type { Rng } from '@/shared/rng';
import { unit } from '@/shared/rng';
import { cutNormal, factor, happens, normal } from './draw';
import { inventFielding } from './invent-fielding';
import type { Invented, Targets } from './player';
import type { HitterPlan } from './roster-plan.data';

/** Batting average by matchup runs against or for a hitter, as a share of his hits (domain 4.1). */
const HIT_EDGE: Readonly<Record<BattingHand, Readonly<Record<Hand, number>>>> = {
  L: { L: -0.03, R: 0.01 },
  R: { L: 0.05, R: -0.02 },
  S: { L: 0.02, R: 0 },
};

/** A league-average card whose fields are scaled. */
const scaled = (by: Target): Target => mapTarget((field) => LEAGUE_CARD[field] * by[field]);

/** The overall card for one arm: a rate that changes by a factor changes the card twice over, as it is half of it. */
export function against(
  overall: Target,
  factors: Pick<Target, 'strikeout' | 'walk' | 'homerun'>,
  hits: number,
): Target {
  const change = (field: keyof Target): number => {
    if (field === 'single' || field === 'double') return hits;
    return field === 'triple' || field === 'hbp' ? 0 : factors[field] - 1;
  };
  return mapTarget((field) => Math.max(0, overall[field] + change(field) * (overall[field] + LEAGUE_CARD[field])));
}

function hands(rng: Rng, plan: HitterPlan): { bats: BattingHand; throws: Hand } {
  const roll = unit(rng);
  const right = (): BattingHand => (roll < 0.46 ? 'S' : 'R');
  const bats = roll < 0.34 ? 'L' : right();
  const needsRight = plan.positions.some((position) => position !== '1B' && !position.endsWith('F'));
  const throws: Hand = !needsRight && bats === 'L' && happens(rng, 0.55) ? 'L' : 'R';
  return { bats, throws };
}

const grade = (rng: Rng, shares: readonly [number, number, number]): Grade => {
  const roll = unit(rng);
  if (roll < shares[0]) return 'A';
  if (roll < shares[1]) return 'B';
  return roll < shares[2] ? 'C' : 'D';
};

/** A position player around the talents that a plan asks for. */
export function inventHitter(rng: Rng, plan: HitterPlan): Invented {
  const talent = (mean: number): number => Math.min(2, Math.max(-2, normal(rng, mean, 0.75)));
  const power = talent(plan.power);
  const contact = talent(plan.contact);
  const eye = talent(plan.eye);
  const speed = talent(plan.speed);
  const { bats, throws } = hands(rng, plan);
  const overall = scaled({
    strikeout: factor(0.42 * (0.35 * power - contact)),
    walk: factor(0.5 * eye + 0.12 * power),
    hbp: factor(normal(rng, 0, 0.4)),
    homerun: factor(0.85 * power),
    triple: factor(0.9 * speed),
    double: factor(0.25 * power + 0.18 * contact),
    single: factor(0.27 * contact - 0.1 * power + 0.07 * speed),
  });
  const lean = normal(rng, 0, 0.03);
  const batting: Targets = {
    L: against(overall, batterFactors(bats, 'L'), HIT_EDGE[bats].L + lean),
    R: against(overall, batterFactors(bats, 'R'), HIT_EDGE[bats].R - lean * 0.4),
  };
  const stealHigh = cutNormal(rng, 15 + 1.4 * speed, 1.2, 5, 19);
  return {
    abilities: {
      bats,
      throws,
      running: cutNormal(rng, 12 + 1.7 * speed, 0.8, 8, 17),
      stealJump: Math.min(30, Math.round(5 * Math.exp(0.85 * speed))),
      stealAuto: speed > 1.9,
      stealHigh,
      stealLow: stealHigh - 5,
      bunting: grade(rng, speed > 0.5 ? [0.15, 0.5, 0.95] : [0.03, 0.2, 0.7]),
      hitAndRun: grade(rng, contact > 0.4 ? [0.35, 0.8, 1] : [0.05, 0.25, 0.75]),
      power: overall.homerun < 0.9 ? 'W' : 'N',
      fielding: inventFielding(rng, plan.positions),
      pitching: null,
    },
    batting,
    pitching: null,
    ground: 1,
    playing: plan.playing,
  };
}
