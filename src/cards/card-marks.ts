import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import type { FieldPosition } from '@/game/positions';
import { FIELD_POSITIONS } from '@/game/positions';
import type { Card } from './card';
import { inChances, type Ratings } from './ratings';

/** Numbers that people sort and compare cards by. `VsL`: against left-handed pitchers, or batters on a pitcher's card. */
export const MARK_KEYS = [
  'onBaseVsL',
  'onBaseVsR',
  'totalBasesVsL',
  'totalBasesVsR',
  'homerunsVsL',
  'homerunsVsR',
  'walksVsL',
  'walksVsR',
  'strikeoutsVsL',
  'strikeoutsVsR',
  'running',
  'stealing',
  'range',
  'error',
  'arm',
  'pitchOnBaseVsL',
  'pitchOnBaseVsR',
  'pitchTotalBasesVsL',
  'pitchTotalBasesVsR',
  'pitchHomerunsVsL',
  'pitchHomerunsVsR',
  'pitchStrikeoutsVsL',
  'pitchStrikeoutsVsR',
  'starter',
  'relief',
  'closer',
  'hold',
] as const;
export type MarkKey = (typeof MARK_KEYS)[number];

/** Count up when a mark is counted another way: what is kept of older counts is counted again. */
export const MARKS_VERSION = 1;

export type CardMarks = Readonly<Partial<Record<MarkKey, number>>>;

/** Bases of each outcome that is a hit; a ballpark's chance counts half. */
const BASES: Readonly<Partial<Record<CardOutcome, number>>> = {
  homerun: 4,
  bp_homerun: 2,
  triple: 3,
  double_three: 2,
  double_two: 2,
  double_pull: 2,
  double_cf: 2,
  single_two: 1,
  single_one: 1,
  single_center: 1,
  bp_single: 0.5,
};
const HALF_HITS: ReadonlySet<CardOutcome> = new Set(['bp_homerun', 'bp_single']);

/** Chances of 108 of what counts on one side of a card; checks of the fielders count nothing. */
function sideMarks(ratings: Ratings) {
  const sum = (worth: (outcome: CardOutcome) => number): number =>
    CARD_OUTCOMES.reduce((total, outcome) => total + inChances(ratings[outcome]) * worth(outcome), 0);
  const hits = sum((outcome) => (BASES[outcome] === undefined ? 0 : HALF_HITS.has(outcome) ? 0.5 : 1));
  const free = inChances(ratings.walk + ratings.hbp);
  return {
    onBase: round(hits + free),
    totalBases: round(sum((outcome) => BASES[outcome] ?? 0)),
    homeruns: round(inChances(ratings.homerun) + inChances(ratings.bp_homerun) / 2),
    walks: round(inChances(ratings.walk)),
    strikeouts: round(inChances(ratings.strikeout)),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The position he fields best, the mound apart. */
function bestFielding(card: Pick<Card, 'abilities'>) {
  const { fielding } = card.abilities;
  const rated = FIELD_POSITIONS.filter((position): position is FieldPosition => position !== 'P').flatMap(
    (position) => fielding[position] ?? [],
  );
  return rated.toSorted((one, other) => one.range - other.range || one.error - other.error)[0];
}

/** Every mark a card has, in chances of 108 or as printed; what does not apply is absent. */
export function cardMarks(card: Pick<Card, 'abilities' | 'ratings'>): CardMarks {
  const { abilities, ratings } = card;
  const { pitching } = abilities;
  const [left, right] = [sideMarks(ratings.batting.L), sideMarks(ratings.batting.R)];
  const field = bestFielding(card);
  const marks: Partial<Record<MarkKey, number>> = {
    onBaseVsL: left.onBase,
    onBaseVsR: right.onBase,
    totalBasesVsL: left.totalBases,
    totalBasesVsR: right.totalBases,
    homerunsVsL: left.homeruns,
    homerunsVsR: right.homeruns,
    walksVsL: left.walks,
    walksVsR: right.walks,
    strikeoutsVsL: left.strikeouts,
    strikeoutsVsR: right.strikeouts,
    running: abilities.running,
    stealing: abilities.stealHigh,
  };
  if (field !== undefined) Object.assign(marks, { range: field.range, error: field.error, arm: field.arm });
  if (pitching !== null) Object.assign(marks, pitchingMarks(card));
  return marks;
}

function pitchingMarks({ abilities: { pitching }, ratings }: Pick<Card, 'abilities' | 'ratings'>): CardMarks {
  if (pitching === null || ratings.pitching === null) return {};
  const [left, right] = [sideMarks(ratings.pitching.L), sideMarks(ratings.pitching.R)];
  return {
    pitchOnBaseVsL: left.onBase,
    pitchOnBaseVsR: right.onBase,
    pitchTotalBasesVsL: left.totalBases,
    pitchTotalBasesVsR: right.totalBases,
    pitchHomerunsVsL: left.homeruns,
    pitchHomerunsVsR: right.homeruns,
    pitchStrikeoutsVsL: left.strikeouts,
    pitchStrikeoutsVsR: right.strikeouts,
    hold: pitching.hold,
    ...(pitching.starter === null ? {} : { starter: pitching.starter }),
    ...(pitching.relief === null ? {} : { relief: pitching.relief }),
    ...(pitching.closer === null ? {} : { closer: pitching.closer }),
  };
}
