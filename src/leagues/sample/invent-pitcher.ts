import { PITCHER_AT_BAT } from '@/cards/from-stats/pitcher-at-bat';
import { pitcherFactors } from '@/cards/from-stats/platoon';
import { LEAGUE_CARD, type Target } from '@/cards/from-stats/target';
import type { Hand } from '@/game/abilities';
import type { Rng } from '@/shared/rng';
import { cutNormal, factor, happens, normal } from './draw';
import { inventFielding } from './invent-fielding';
import { against } from './invent-hitter';
import type { Invented, Targets } from './player';
import type { PitcherPlan } from './roster-plan.data';

/** Hits fall in a little less often when the hitter faces an arm of his own side (domain 4.1). */
const hitEdge = (throws: Hand, side: Hand): number => (throws === side ? -0.025 : 0.02);

/** A pitcher around the talents that a plan asks for. He hits as pitchers do. */
export function inventPitcher(rng: Rng, plan: PitcherPlan): Invented {
  const stuff = normal(rng, plan.stuff, 0.6);
  const control = normal(rng, plan.control, 0.7);
  const ground = Math.exp(normal(rng, 0, 0.18));
  const throws: Hand = happens(rng, 0.29) ? 'L' : 'R';
  const overall: Target = {
    strikeout: LEAGUE_CARD.strikeout * factor(0.42 * stuff),
    walk: LEAGUE_CARD.walk * factor(-0.5 * control),
    hbp: LEAGUE_CARD.hbp * factor(normal(rng, 0, 0.4)),
    homerun: LEAGUE_CARD.homerun * factor(normal(rng, -0.15 * stuff - 0.8 * Math.log(ground), 0.3)),
    triple: LEAGUE_CARD.triple * factor(normal(rng, 0, 0.2)),
    double: LEAGUE_CARD.double * factor(normal(rng, -0.15 * stuff, 0.2)),
    single: LEAGUE_CARD.single * factor(normal(rng, -0.15 * stuff, 0.17)),
  };
  const pitching: Targets = {
    L: against(overall, pitcherFactors(throws, 'L'), hitEdge(throws, 'L')),
    R: against(overall, pitcherFactors(throws, 'R'), hitEdge(throws, 'R')),
  };
  return {
    abilities: {
      bats: happens(rng, 0.2) ? 'L' : throws,
      throws,
      running: cutNormal(rng, 9, 1, 8, 11),
      stealJump: 0,
      stealAuto: false,
      stealHigh: 8,
      stealLow: 3,
      bunting: happens(rng, 0.4) ? 'B' : 'C',
      hitAndRun: 'D',
      power: 'W',
      fielding: inventFielding(rng, ['P']),
      pitching: {
        hold: cutNormal(rng, 0, 2, -6, 6),
        wildPitch: cutNormal(rng, 9, 3, 0, 20),
        balk: cutNormal(rng, 2, 1, 0, 6),
        pickoff: cutNormal(rng, 4, 1.5, 1, 9),
        starter: plan.role === 'starter' ? cutNormal(rng, plan.stamina, 0.6, 4, 8) : null,
        relief: plan.role === 'starter' ? null : plan.stamina,
        closer: plan.role === 'closer' ? 3 : null,
      },
    },
    batting: { L: PITCHER_AT_BAT, R: PITCHER_AT_BAT },
    pitching,
    ground,
    playing: plan.playing,
  };
}
