import type { Abilities } from '@/game/abilities';
import { CARD_OUTCOMES } from '@/game/outcomes';
import { FIELD_POSITIONS } from '@/game/positions';
import { fieldingWords } from './ability-words';
import type { Card } from './card';
import { outcomeLabel } from './card-text';
import { inChances, type Ratings } from './ratings';

/** One thing that two versions of a card say differently, as people write it; null where a version does not say it. */
export interface CardChange {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What changed from one version of a card to another, in the order in which a card is read. */
export function cardChanges(before: Card, after: Card): readonly CardChange[] {
  return [
    changed('Name', before.name, after.name),
    ...WORDED.map(([what, say]) => changed(what, say(before.abilities), say(after.abilities))),
    ...FIELD_POSITIONS.map((position) => {
      const [one, other] = [before.abilities.fielding[position], after.abilities.fielding[position]];
      const say = (rated: typeof one): string | null => (rated === undefined ? null : fieldingWords(position, rated));
      return changed(`Fielding at ${position}`, say(one), say(other));
    }),
    ...sideChanges('Against left-handed pitchers', before.ratings.batting.L, after.ratings.batting.L),
    ...sideChanges('Against right-handed pitchers', before.ratings.batting.R, after.ratings.batting.R),
    ...sideChanges('Against left-handed batters', before.ratings.pitching?.L, after.ratings.pitching?.L),
    ...sideChanges('Against right-handed batters', before.ratings.pitching?.R, after.ratings.pitching?.R),
    before.layout === after.layout ? null : { what: 'Printed anew', before: null, after: `layout ${after.layout}` },
  ].filter((change) => change !== null);
}

const pitched =
  (say: (pitching: NonNullable<Abilities['pitching']>) => string | number | null) =>
  ({ pitching }: Abilities): string | null => {
    const value = pitching === null ? null : say(pitching);
    return value === null ? null : String(value);
  };

/** What is said of a man beside his ratings and his fielding. */
const WORDED: readonly (readonly [string, (abilities: Abilities) => string | null])[] = [
  ['Bats', ({ bats }) => bats],
  ['Throws', ({ throws }) => throws],
  ['Running', ({ running }) => String(running)],
  ['Good jump', ({ stealAuto, stealJump }) => (stealAuto ? 'always' : `${stealJump} of 36`)],
  ['Steals', ({ stealHigh, stealLow }) => `${stealHigh}–${stealLow}`],
  ['Bunting', ({ bunting }) => bunting],
  ['Hit and run', ({ hitAndRun }) => hitAndRun],
  ['Power', ({ power }) => power],
  ['Starter', pitched(({ starter }) => starter)],
  ['Relief', pitched(({ relief }) => relief)],
  ['Closer', pitched(({ closer }) => closer)],
  ['Hold', pitched(({ hold }) => hold)],
  ['Wild pitch', pitched(({ wildPitch }) => wildPitch)],
  ['Balk', pitched(({ balk }) => balk)],
  ['Pick-off', pitched(({ pickoff }) => pickoff)],
];

const changed = (what: string, before: string | null, after: string | null): CardChange | null =>
  before === after ? null : { what, before, after };

const sideChanges = (
  side: string,
  before: Ratings | undefined,
  after: Ratings | undefined,
): readonly (CardChange | null)[] =>
  CARD_OUTCOMES.map((outcome) => {
    const [one, other] = [before?.[outcome], after?.[outcome]];
    // A side that is new has no news of what it does not hold.
    if ((one ?? 0) === (other ?? 0)) return null;
    return { what: `${side}: ${outcomeLabel(outcome)}`, before: chances(one), after: chances(other) };
  });

const chances = (twentieths: number | undefined): string | null =>
  twentieths === undefined ? null : String(inChances(twentieths));
