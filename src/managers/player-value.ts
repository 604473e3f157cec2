import type { Hand } from '@/game/abilities';
import type { PlayerKey, RosterEntry } from '@/game/lineup';
import type { CardOutcome, Outcome } from '@/game/outcomes';
import type { Table } from '@/game/table';

/** What a card is worth a plate appearance that reads it, weighted over the hands it meets. */
export interface CardValue {
  /** Runs above an out; a regular's card gives about .30. */
  readonly runs: number;
  /** How often it puts the batter on base. */
  readonly onBase: number;
  /** Total bases. */
  readonly bases: number;
}

type Weights = readonly [runs: number, onBase: number, bases: number];
const OUT: Weights = [0, 0, 0];
const SINGLE: Weights = [0.75, 1, 1];
const DOUBLE: Weights = [1.05, 1, 2];
const HOME_RUN: Weights = [1.68, 1, 4];
const half = ([runs, onBase, bases]: Weights): Weights => [runs / 2, onBase / 2, bases / 2];
// Hits a fielder of average range lets through: 4 of 20 in the infield, 6 of 20, some for extra bases, beyond it.
const INFIELD_CHECK: Weights = [0.17, 0.22, 0.2];
const OUTFIELD_CHECK: Weights = [0.27, 0.31, 0.45];

/** Linear weights of 2019, counted from an out: what each reading adds. */
const WEIGHTS: Readonly<Record<CardOutcome, Weights>> = {
  homerun: HOME_RUN,
  bp_homerun: half(HOME_RUN),
  triple: [1.33, 1, 3],
  double_three: [1.12, 1, 2],
  double_two: DOUBLE,
  double_pull: DOUBLE,
  double_cf: DOUBLE,
  single_two: [0.79, 1, 1],
  single_one: [0.71, 1, 1],
  single_center: SINGLE,
  bp_single: half(SINGLE),
  hbp: [0.61, 1, 0],
  walk: [0.59, 1, 0],
  strikeout: [-0.01, 0, 0],
  lineout: OUT,
  popout: OUT,
  groundout_a: [-0.08, 0, 0],
  groundout_b: OUT,
  groundout_c: [0.03, 0, 0],
  flyout_a: [0.06, 0, 0],
  flyout_lf_b: [0.02, 0, 0],
  flyout_cf_b: [0.02, 0, 0],
  flyout_rf_b: [0.02, 0, 0],
  flyout_bq: [0.01, 0, 0],
  flyout_c: OUT,
  xcheck_p: INFIELD_CHECK,
  xcheck_c: INFIELD_CHECK,
  xcheck_1b: INFIELD_CHECK,
  xcheck_2b: INFIELD_CHECK,
  xcheck_3b: INFIELD_CHECK,
  xcheck_ss: INFIELD_CHECK,
  xcheck_lf: OUTFIELD_CHECK,
  xcheck_cf: OUTFIELD_CHECK,
  xcheck_rf: OUTFIELD_CHECK,
};

const weightsOf = (outcome: Outcome): Weights => WEIGHTS[outcome as CardOutcome] ?? OUT;

/** Values that were read before: a column reads alike against every pitcher (or batter) of the same hand. */
const known = new WeakMap<Table, Map<number, CardValue>>();

/** One man's columns against a hand, read in the person of `other`, who has it. */
function valueOf(
  table: Table,
  kind: 'batting' | 'pitching',
  player: PlayerKey,
  other: PlayerKey,
  hand: Hand,
): CardValue {
  let values = known.get(table);
  if (values === undefined) known.set(table, (values = new Map()));
  const key = player * 4 + (kind === 'batting' ? 2 : 0) + (hand === 'L' ? 1 : 0);
  const before = values.get(key);
  if (before !== undefined) return before;
  const value =
    kind === 'batting' ? readColumns(table, player, other, [1, 2, 3]) : readColumns(table, other, player, [4, 5, 6]);
  values.set(key, value);
  return value;
}

/** Every reading of three columns, each weighted as often as the dice show it. */
function readColumns(table: Table, batter: PlayerKey, pitcher: PlayerKey, columns: readonly number[]): CardValue {
  let [runs, onBase, bases] = [0, 0, 0];
  if (table.readCards === null) return { runs, onBase, bases };
  for (const column of columns) {
    for (let row = 2; row <= 12; row++) {
      const often = (6 - Math.abs(7 - row)) / (108 * 20);
      for (let split = 1; split <= 20; split++) {
        const roll = { column, row, split };
        const weights = weightsOf(table.readCards({ batter, pitcher, pitcherTired: false }, roll).outcome);
        runs += often * weights[0];
        onBase += often * weights[1];
        bases += often * weights[2];
      }
    }
  }
  return { runs, onBase, bases };
}

/** Both hands together; one alone where the other is missing. */
function mix(right: CardValue | null, left: CardValue | null, shareOfRight: number): CardValue | null {
  if (right === null || left === null) return right ?? left;
  return {
    runs: right.runs * shareOfRight + left.runs * (1 - shareOfRight),
    onBase: right.onBase * shareOfRight + left.onBase * (1 - shareOfRight),
    bases: right.bases * shareOfRight + left.bases * (1 - shareOfRight),
  };
}

// Shares of plate appearances: right-handed pitchers, and right-handed batters, in the majors.
const RIGHT_PITCHERS = 0.72;
const RIGHT_BATTERS = 0.58;

/**
 * A batting card against the pitchers of a roster, some right- and some left-handed, or those of one hand only. Without
 * cards to read (paper) what is known of the man stands in: speed, power, contact, and which side he bats from.
 */
export function battingValue(
  table: Table,
  player: PlayerKey,
  roster: readonly RosterEntry[],
  versus: Hand | null = null,
): CardValue {
  if (table.readCards === null) return paperValue(table, player, versus);
  const against = (hand: Hand): CardValue | null => {
    const other = roster.find((entry) => entry.throws === hand && table.abilities(entry.player).pitching !== null);
    return other === undefined ? null : valueOf(table, 'batting', player, other.player, hand);
  };
  const only = versus === null ? null : against(versus);
  return only ?? mix(against('R'), against('L'), RIGHT_PITCHERS) ?? paperValue(table, player, versus);
}

/** A batting card against one pitcher: runs a plate appearance above an out. */
export const runsAgainst = (table: Table, player: PlayerKey, pitcher: PlayerKey): number =>
  table.readCards === null
    ? paperValue(table, player, null).runs
    : valueOf(table, 'batting', player, pitcher, table.abilities(pitcher).throws).runs;

/** A pitching card against the batters of a roster: what it gives away. Null where it cannot be read. */
export function pitchingValue(table: Table, player: PlayerKey, roster: readonly RosterEntry[]): CardValue | null {
  if (table.readCards === null) return null;
  const { throws } = table.abilities(player);
  const against = (hand: Hand): CardValue | null => {
    const others = roster.filter((entry) => entry.bats === hand || (entry.bats === 'S' && throws !== hand));
    // A weak hitter would turn the card's homers into singles.
    const other = others.find((entry) => table.abilities(entry.player).power === 'N') ?? others[0];
    return other === undefined ? null : valueOf(table, 'pitching', player, other.player, hand);
  };
  return mix(against('R'), against('L'), RIGHT_BATTERS);
}

const CONTACT = { A: 0.03, B: 0.02, C: 0.01, D: 0 } as const;

/** How much more often a batter reaches against a pitcher of the other hand than against one of his own. */
const PLATOON = 0.024;

function paperValue(table: Table, player: PlayerKey, versus: Hand | null): CardValue {
  const { bats, running, power, hitAndRun } = table.abilities(player);
  const platoon = versus === null ? 0 : (bats === versus ? -PLATOON : PLATOON) / 2;
  const onBase = 0.3 + CONTACT[hitAndRun] + (running - 12) * 0.002 + platoon;
  const bases = 0.35 + (power === 'N' ? 0.08 : 0);
  return { runs: 0.3 * onBase + 0.6 * bases, onBase, bases };
}
