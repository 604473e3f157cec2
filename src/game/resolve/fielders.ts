import type { BallInPlay, Trajectory } from '../play';
import type { FielderNumber } from '../positions';

type Sequence = readonly FielderNumber[];
const byFielder = (sequence: (fielder: FielderNumber) => Sequence): readonly Sequence[] =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((fielder) => (fielder === 0 ? [] : sequence(fielder as FielderNumber)));

const ALONE = byFielder((fielder) => [fielder]);
const AT_FIRST = byFielder((fielder) => (fielder === 3 ? [3] : [fielder, 3]));
const AT_SECOND_BY_SHORTSTOP = byFielder((fielder) => (fielder === 6 ? [6] : [fielder, 6]));
const AT_SECOND_BY_SECOND_BASEMAN = byFielder((fielder) => (fielder === 4 ? [4] : [fielder, 4]));
const AT_THIRD = byFielder((fielder) => (fielder === 5 ? [5] : [fielder, 5]));
const AT_HOME = byFielder((fielder) => (fielder === 2 ? [2] : [fielder, 2]));

/** A putout without help: a catch, or a base touched. */
export const alone = (fielder: FielderNumber): Sequence => ALONE[fielder] as Sequence;
/** A throw to first, or the first baseman himself. */
export const throwToFirst = (fielder: FielderNumber): Sequence => AT_FIRST[fielder] as Sequence;
export const throwToThird = (fielder: FielderNumber): Sequence => AT_THIRD[fielder] as Sequence;
export const throwHome = (fielder: FielderNumber): Sequence => AT_HOME[fielder] as Sequence;

/** Who covers second on a ball hit to `fielder`: the middle infielder on the other side. */
export const coversSecond = (fielder: FielderNumber): 4 | 6 =>
  fielder === 5 || fielder === 6 || fielder === 7 ? 4 : 6;

export const throwToSecond = (fielder: FielderNumber): Sequence =>
  (coversSecond(fielder) === 4 ? AT_SECOND_BY_SECOND_BASEMAN : AT_SECOND_BY_SHORTSTOP)[fielder] as Sequence;

/** The second throw of a double play around second base. */
export const relayToFirst = (fielder: FielderNumber): Sequence => throwToFirst(coversSecond(fielder));

const shapes = (trajectory: Trajectory, bunt: boolean, foul: boolean): readonly BallInPlay[] =>
  [1, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((fielder) => ({ trajectory, fielder: fielder as FielderNumber, bunt, foul }));

const BALLS: Readonly<Record<Trajectory, readonly BallInPlay[]>> = {
  ground: shapes('ground', false, false),
  line: shapes('line', false, false),
  fly: shapes('fly', false, false),
  popup: shapes('popup', false, false),
};
const BUNTS: readonly BallInPlay[] = shapes('ground', true, false);
const FOULS: readonly BallInPlay[] = shapes('popup', false, true);

export const ballTo = (trajectory: Trajectory, fielder: FielderNumber): BallInPlay =>
  BALLS[trajectory][fielder] as BallInPlay;
export const buntTo = (fielder: FielderNumber): BallInPlay => BUNTS[fielder] as BallInPlay;
export const foulTo = (fielder: FielderNumber): BallInPlay => FOULS[fielder] as BallInPlay;
