import type { Hand } from '@/game/abilities';
import type { RatedFaces } from '../ratings';
import { balanceSides, type Sides, type Weights } from './balance-sides';
import { clippedIn, layTarget, type CardKind, type ClippedRating } from './lay-target';
import { FACING_LEFT, HITTING_LEFT, type PlatoonFactors } from './platoon';
import type { Line, Splits } from './season';
import { cardFor, LEAGUE_CARD, mapTarget, yieldPer108, type Target, type TargetField } from './target';

export interface ClippedSide extends ClippedRating {
  readonly card: CardKind;
  readonly versus: Hand;
}

export interface SidesFromLine {
  readonly faces: RatedFaces;
  readonly clipped: readonly ClippedSide[];
}

export interface LineOptions {
  /** Mixes small samples with the league's rates. */
  readonly regress: boolean;
}

/** League plate appearances that a player's own are mixed with (domain 1.4b). */
const REGRESSION: Readonly<Partial<Record<TargetField, number>>> = { strikeout: 60, walk: 120, homerun: 170 };
const REGRESSION_OF_OTHERS = 500;

/** Events per 108 plate appearances; intentional walks are taken out of both. */
function ratesOf(line: Line, ibb: number, { regress }: LineOptions): Target {
  const events: Target = {
    strikeout: line.so,
    walk: line.bb - ibb,
    hbp: line.hbp,
    homerun: line.hr,
    triple: line.triple,
    double: line.double,
    single: line.h - line.double - line.triple - line.hr,
  };
  const pa = Math.max(1, line.pa - ibb);
  const league = yieldPer108(LEAGUE_CARD);
  return mapTarget((field) => {
    const mixed = regress ? (REGRESSION[field] ?? REGRESSION_OF_OTHERS) : 0;
    return (108 * events[field] + mixed * league[field]) / (pa + mixed);
  });
}

const withFactors = (rates: Target, factors: PlatoonFactors): Target => ({
  ...rates,
  strikeout: rates.strikeout * factors.strikeout,
  walk: rates.walk * factors.walk,
  homerun: rates.homerun * factors.homerun,
});

/**
 * Both sides of a card from a season. A hand with no line of its own gets the overall rates times the league's factors.
 * @param season all plate appearances, with `ibb` of them intentional walks
 * @param side the side the batter hits from on that face of the card
 */
export function sidesFromLine(
  kind: CardKind,
  season: Line & { readonly ibb: number },
  splits: Splits | null,
  factorsFor: (versus: Hand) => PlatoonFactors,
  side: (versus: Hand) => Hand,
  options: LineOptions,
): SidesFromLine {
  const splitWalks = (splits?.L?.bb ?? 0) + (splits?.R?.bb ?? 0);
  const ratesAgainst = (versus: Hand): Target => {
    const line = splits?.[versus];
    if (line === undefined || line.pa === 0) {
      return withFactors(ratesOf(season, season.ibb, options), factorsFor(versus));
    }
    // A split line does not say which walks were intentional: each hand gets its part of them.
    const ibb = splitWalks === 0 ? 0 : (Math.min(season.ibb, splitWalks) * line.bb) / splitWalks;
    return ratesOf(line, ibb, options);
  };
  const wanted: Sides = { L: cardFor(ratesAgainst('L')), R: cardFor(ratesAgainst('R')) };
  const balanced = balanceSides(wanted, weightsOf(kind, splits), kind);
  const left = layTarget(balanced.L, kind, side('L'));
  const right = layTarget(balanced.R, kind, side('R'));
  const clippedOn = (versus: Hand, given: Target) =>
    clippedIn(wanted[versus], given).map((rating): ClippedSide => ({ card: kind, versus, ...rating }));
  return {
    faces: { L: left.ratings, R: right.ratings },
    clipped: [...clippedOn('L', left.given), ...clippedOn('R', right.given)],
  };
}

/** Plate appearances on each side of the card: the player's own, or the league's shares. */
function weightsOf(kind: CardKind, splits: Splits | null): Weights {
  const own = { L: splits?.L?.pa ?? 0, R: splits?.R?.pa ?? 0 };
  if (own.L > 0 && own.R > 0) return own;
  const left = kind === 'batting' ? FACING_LEFT : HITTING_LEFT;
  return { L: left, R: 1 - left };
}
