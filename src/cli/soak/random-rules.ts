import { STANDARD_RULES, type GameRules } from '@/game/rules';
import { below, type Rng } from '@/shared/rng';

/** Options of a game, each on or off by the lot. */
export function randomRules(rng: Rng): GameRules {
  const isOn = (): boolean => below(rng, 2) === 0;
  const innings = below(rng, 3) === 0 ? 1 + below(rng, 8) : 9;
  return {
    ...STANDARD_RULES,
    innings,
    designatedHitter: isOn(),
    extraInningRunner: isOn(),
    mercy: isOn() ? { lead: 4 + below(rng, 7), afterInning: 1 + below(rng, innings) } : null,
    maxInnings: isOn() ? innings + below(rng, 4) : null,
    threeBatterMinimum: isOn(),
    outOfPosition: isOn(),
    fatigue: isOn(),
    injuries: isOn(),
  };
}
