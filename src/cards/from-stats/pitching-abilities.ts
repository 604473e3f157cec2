import type { PitchingAbilities } from '@/game/abilities';
import { clamp } from './running-abilities';
import type { PitchingSeason } from './season';

/** Share of batters faced with a man on base. */
const WITH_RUNNERS = 0.42;

/** What a season says of a pitcher besides his ratings (domain 1.4b); hold and pick-off are the league's. */
export function pitchingAbilities({ g, gs, sv, outs, wp, bk, pa }: PitchingSeason): PitchingAbilities {
  const reliefGames = g - gs;
  const perStart = gs > 0 ? Math.min(21, (outs - 3 * reliefGames) / gs) : 0;
  // A man who also starts is taken to get three outs when he relieves.
  const perRelief = gs > 0 ? 3 : outs / Math.max(1, reliefGames);
  return {
    hold: 0,
    wildPitch: clamp(Math.round((400 * wp) / (WITH_RUNNERS * pa)), 0, 20),
    balk: clamp(Math.round((800 * bk) / (WITH_RUNNERS * pa)), 0, 20),
    pickoff: 4,
    starter: gs > 0 ? clamp(Math.round(perStart / 3), 1, 9) : null,
    relief: reliefGames > 0 ? clamp(1 + Math.round(perRelief / 3), 1, 5) : null,
    closer: sv >= 10 ? 3 : null,
  };
}
