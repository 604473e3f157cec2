import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import type { Abilities } from '@/game/abilities';
import { NEUTRAL_PARK, type Table } from '@/game/table';

/** Nobody's ratings: a play that is entered whole asks for none. */
const UNKNOWN: Abilities = {
  bats: 'R',
  throws: 'R',
  running: 10,
  stealJump: 0,
  stealAuto: false,
  stealHigh: 10,
  stealLow: 5,
  bunting: 'C',
  hitAndRun: 'C',
  power: 'N',
  fielding: {},
  pitching: null,
};

/** The table on which the page tries out an entry before the server makes the play of it. */
export const PAPER_TABLE: Table = {
  charts: STANDARD_CHARTS,
  park: NEUTRAL_PARK,
  abilities: () => UNKNOWN,
  readCards: null,
};
