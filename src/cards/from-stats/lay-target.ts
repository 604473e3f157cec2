import type { Hand } from '@/game/abilities';
import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import { checkRatings, noRatings, SIDE_TOTAL, sumOfRatings, TWENTIETHS, type Ratings } from '../ratings';
import { LEAGUE_CARD, mapTarget, TARGET_FIELDS, type Target, type TargetField } from './target';

export type CardKind = 'batting' | 'pitching';

/** A rating that could not be what the numbers ask for (domain 1.4: the other card contributes half). */
export interface ClippedRating {
  readonly rating: TargetField;
  /** Chances of 108 the numbers ask for, and what the card can give. */
  readonly wanted: number;
  readonly given: number;
}

export interface LaidSide {
  readonly ratings: Ratings;
  /** What the side yields, before rounding. */
  readonly given: Target;
  readonly clipped: readonly ClippedRating[];
}

/** X chances of every pitching card: 30 of 108 (domain 1.3). */
const X_CHANCES: Readonly<Partial<Record<CardOutcome, number>>> = {
  xcheck_p: 2,
  xcheck_c: 3,
  xcheck_1b: 2,
  xcheck_2b: 6,
  xcheck_3b: 3,
  xcheck_ss: 7,
  xcheck_lf: 2,
  xcheck_cf: 3,
  xcheck_rf: 2,
};
const X_TOTAL = 30;

/** Outs besides strikeouts on the league-average cards: ground, fly, line, pop (domain 1.16). */
const OUTS: Readonly<Record<CardKind, { ground: number; fly: number; line: number; pop: number }>> = {
  batting: { ground: 20, fly: 19.6, line: 3.2, pop: 6.6 },
  pitching: { ground: 8, fly: 7.9, line: 0.8, pop: 2.7 },
};

/** Shares of `flyout_b` hit to left, centre and right, by the side the batter hits from (domain 1.6). */
const FLY_FIELDS: Readonly<Record<Hand, readonly [number, number, number]>> = {
  L: [0.39, 0.39, 0.22],
  R: [0.22, 0.39, 0.39],
};

const OUT_FIELDS: readonly CardOutcome[] = [
  'groundout_a',
  'groundout_b',
  'groundout_c',
  'flyout_a',
  'flyout_lf_b',
  'flyout_cf_b',
  'flyout_rf_b',
  'flyout_bq',
  'flyout_c',
  'lineout',
  'popout',
];

/** Half of `bp_homerun` and `bp_single` fall in: a hit counted once takes this much of the card. */
const HOMERUN_ROOM = (2.95 + 2) / 3.95;
const SINGLE_ROOM = (3.3 + 2.2 + 5.1 + 3.4) / 12.3;
const ROOM: Target = mapTarget((field) => {
  if (field === 'homerun') return HOMERUN_ROOM;
  return field === 'single' ? SINGLE_ROOM : 1;
});
/** A slugger's card has no more ballpark homers than an average one. */
const BP_HOMERUN = 2;

const averageRoomOf = (target: Target): number =>
  TARGET_FIELDS.reduce((sum, field) => sum + target[field] * ROOM[field], 0);

const roomOf = (target: Target): number =>
  averageRoomOf(target) - Math.max(0, target.homerun - LEAGUE_CARD.homerun) * (HOMERUN_ROOM - 1);

const spaceOf = (kind: CardKind): number => (kind === 'pitching' ? 108 - X_TOTAL : 108);

const floored = (target: Target): Target => mapTarget((field) => Math.max(0, target[field]));

/** Chances left for outs in play; below 0 where the side asks for more than it holds. */
export const outsLeft = (target: Target, kind: CardKind): number => spaceOf(kind) - roomOf(floored(target));

/** No field below 0; where the card is too small, strikeouts give way first, then everything alike. */
function fitted(target: Target, space: number): Target {
  const whole = floored(target);
  const over = roomOf(whole) - space;
  if (over <= 0) return whole;
  const strikeout = Math.max(0, whole.strikeout - over);
  const trimmed = { ...whole, strikeout };
  if (roomOf(trimmed) <= space) return trimmed;
  const scale = space / averageRoomOf(trimmed);
  return mapTarget((field) => trimmed[field] * scale);
}

/** How much ground and fly outs depart from the league's shares: 1 is average, 1.2 a ground-ball man. */
export interface OutShape {
  readonly ground: number;
}
export const LEAGUE_OUTS: OutShape = { ground: 1 };

/**
 * One side's ratings from what it should yield: hits spread over their kinds as on the league-average card, X chances
 * on a pitcher's, the rest outs in the league's shares.
 * @param side the side the batter hits from: flies go mostly the other way
 */
export function layTarget(target: Target, kind: CardKind, side: Hand, shape: OutShape = LEAGUE_OUTS): LaidSide {
  const space = spaceOf(kind);
  const given = fitted(target, space);
  const outs = Math.max(0, space - roomOf(given));
  const weights = OUTS[kind];
  const ground = weights.ground * shape.ground;
  const share = outs / (ground + weights.fly + weights.line + weights.pop);
  const flies = weights.fly * share;
  const [left, center, right] = FLY_FIELDS[side];
  const bpHomerun = BP_HOMERUN * Math.min(1, given.homerun / LEAGUE_CARD.homerun);
  const singles = given.single / LEAGUE_CARD.single;
  const doubles = given.double / LEAGUE_CARD.double;

  const chances: Partial<Record<CardOutcome, number>> = {
    homerun: given.homerun - bpHomerun / 2,
    bp_homerun: bpHomerun,
    triple: given.triple,
    double_three: 0.8 * doubles,
    double_two: 2.3 * doubles,
    [kind === 'batting' ? 'double_pull' : 'double_cf']: 1.4 * doubles,
    single_two: 3.9 * singles,
    single_one: 1.6 * singles,
    single_center: 5.1 * singles,
    bp_single: 3.4 * singles,
    hbp: given.hbp,
    walk: given.walk,
    strikeout: given.strikeout,
    lineout: weights.line * share,
    popout: weights.pop * share,
    groundout_a: 0.59 * ground * share,
    groundout_b: 0.23 * ground * share,
    groundout_c: 0.18 * ground * share,
    flyout_a: 0.03 * flies,
    flyout_lf_b: 0.66 * flies * left,
    flyout_cf_b: 0.66 * flies * center,
    flyout_rf_b: 0.66 * flies * right,
    flyout_bq: 0.1 * flies,
    flyout_c: 0.21 * flies,
    ...(kind === 'pitching' ? X_CHANCES : {}),
  };
  return { ratings: inTwentieths(chances), given, clipped: clippedIn(target, given) };
}

/** Rounds to twentieths; what rounding leaves over goes to the largest out that can bear it. */
function inTwentieths(chances: Readonly<Partial<Record<CardOutcome, number>>>): Ratings {
  const ratings = noRatings();
  for (const [outcome, value] of Object.entries(chances)) {
    ratings[outcome as CardOutcome] = Math.round(value * TWENTIETHS);
  }
  const residue = SIDE_TOTAL - sumOfRatings(ratings);
  const largest = (among: readonly CardOutcome[]): CardOutcome =>
    among.reduce((a, b) => (ratings[b] > ratings[a] ? b : a));
  const out = largest(OUT_FIELDS);
  const taker = ratings[out] + residue >= 0 ? out : largest(CARD_OUTCOMES);
  ratings[taker] += residue;
  const checked = checkRatings(ratings);
  if (!checked.ok) throw new Error(checked.error.message);
  return checked.value;
}

/** Differences below what the grid can hold are rounding, not clipping. */
const GRID = 0.05;

/** Where a side yields something else than is wanted of it. */
export const clippedIn = (wanted: Target, given: Target): readonly ClippedRating[] =>
  TARGET_FIELDS.filter((field) => Math.abs(wanted[field] - given[field]) > GRID).map((rating) => ({
    rating,
    wanted: round(wanted[rating]),
    given: round(given[rating]),
  }));

const round = (value: number): number => Math.round(value * 100) / 100;
