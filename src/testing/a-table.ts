import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import type { Abilities, Fielding } from '@/game/abilities';
import type { Outcome } from '@/game/outcomes';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { NEUTRAL_PARK, type Table } from '@/game/table';

/** An average fielder who makes no errors unless the test says so. */
export const SURE_HANDS: Fielding = { range: 3, error: 0, arm: 0, passedBall: 2, overthrow: 3 };

const everywhere = (fielding: Fielding): Partial<Record<FieldPosition, Fielding>> =>
  Object.fromEntries(FIELD_POSITIONS.map((position) => [position, fielding]));

/** An average man who can play and pitch anywhere. */
export const anAbility = (over: Partial<Abilities> = {}): Abilities => ({
  bats: 'R',
  throws: 'R',
  running: 12,
  stealJump: 18,
  stealAuto: false,
  stealHigh: 15,
  stealLow: 10,
  bunting: 'B',
  hitAndRun: 'B',
  power: 'N',
  fielding: everywhere(SURE_HANDS),
  pitching: { hold: 0, wildPitch: 9, balk: 2, pickoff: 4, starter: 6, relief: null, closer: null },
  ...over,
});

/** As `anAbility`, fielding every position in the given way. */
export const aFielder = (fielding: Partial<Fielding>): Abilities =>
  anAbility({ fielding: everywhere({ ...SURE_HANDS, ...fielding }) });

interface TableOptions {
  /** By player key; everyone else is average. */
  readonly abilities?: Readonly<Record<number, Abilities>>;
  /** Everyone whom `abilities` does not name. */
  readonly everyone?: Abilities;
  /** What every card says; null where a person reads paper cards. */
  readonly cards?: Outcome | null;
  /** Whose card `cards` is read from. */
  readonly card?: 'batter' | 'pitcher';
  readonly park?: Partial<typeof NEUTRAL_PARK>;
}

/** A table for one test: standard charts, neutral park, cards that say one thing. */
export function aTable({
  abilities = {},
  everyone,
  cards = 'strikeout',
  card = 'batter',
  park,
}: TableOptions = {}): Table {
  const average = everyone ?? anAbility();
  return {
    charts: STANDARD_CHARTS,
    park: { ...NEUTRAL_PARK, ...park },
    abilities: (player) => abilities[player] ?? average,
    readCards:
      cards === null
        ? null
        : (_matchup, { column, row, split }) => ({ outcome: cards, cell: { card, column, row, split } }),
  };
}
