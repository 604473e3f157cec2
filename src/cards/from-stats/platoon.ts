import type { Hand } from '@/game/abilities';
import type { Target } from './target';

/** How much more or less often than overall strikeouts, walks and homers come in a matchup of hands. */
export type PlatoonFactors = Pick<Target, 'strikeout' | 'walk' | 'homerun'>;

/** Per 108 plate appearances in 2019, by the side the batter hits from and the arm he faces (domain 4.1). */
const RATES: Readonly<Record<Hand, Readonly<Record<Hand, PlatoonFactors>>>> = {
  L: { L: { strikeout: 25.5, walk: 8.6, homerun: 3.3 }, R: { strikeout: 23.8, walk: 10.4, homerun: 3.9 } },
  R: { L: { strikeout: 24.2, walk: 9.5, homerun: 4.2 }, R: { strikeout: 25.8, walk: 8.2, homerun: 3.9 } },
};

/** Share of plate appearances against left-handed pitching, and by left-handed hitters. */
export const FACING_LEFT = 0.28;
export const HITTING_LEFT = 0.42;

const mix = (a: PlatoonFactors, b: PlatoonFactors, shareOfA: number): PlatoonFactors => ({
  strikeout: a.strikeout * shareOfA + b.strikeout * (1 - shareOfA),
  walk: a.walk * shareOfA + b.walk * (1 - shareOfA),
  homerun: a.homerun * shareOfA + b.homerun * (1 - shareOfA),
});

const ratio = (a: PlatoonFactors, b: PlatoonFactors): PlatoonFactors => ({
  strikeout: a.strikeout / b.strikeout,
  walk: a.walk / b.walk,
  homerun: a.homerun / b.homerun,
});

/** Factors for a hitter: what the arm he faces does to the overall rates of one who bats so. */
export function batterFactors(bats: Hand | 'S', arm: Hand): PlatoonFactors {
  const against = (hand: Hand): PlatoonFactors => {
    if (bats !== 'S') return RATES[bats][hand];
    return RATES[hand === 'L' ? 'R' : 'L'][hand];
  };
  return ratio(against(arm), mix(against('L'), against('R'), FACING_LEFT));
}

/** Factors for a pitcher: what the side a batter hits from does to his overall rates. */
export function pitcherFactors(throws: Hand, side: Hand): PlatoonFactors {
  return ratio(RATES[side][throws], mix(RATES.L[throws], RATES.R[throws], HITTING_LEFT));
}
