import type { Abilities, Hand } from '@/game/abilities';
import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import { err, ok, type Result } from '@/shared/result';
import { CellReader, missingColumns, type CsvRow, type CsvTable, type FileProblem } from '../from-stats/csv-table';
import { PITCHER_SIDES } from '../from-stats/pitcher-at-bat';
import { NO_RUNNER } from '../from-stats/running-abilities';
import type { PlayerCard } from '../player-card';
import { checkRatings, toTwentieths, type RatedFaces, type Ratings } from '../ratings';
import { readFielding } from './read-fielding';

const KINDS = ['batting', 'pitching'] as const;
type Kind = (typeof KINDS)[number];
const GRADES = ['A', 'B', 'C', 'D'] as const;
const HANDS = ['L', 'R'] as const;

const columns = (names: string): readonly string[] => names.split(' ');

const IDENTITY = columns('player name bats throws card versus');

/** Ratings a file must have, as leagues export them (domain 1.3); others count 0 where they are absent. */
const RATED: Readonly<Record<Kind, readonly string[]>> = {
  batting: columns(
    'homerun bp_homerun triple double_three double_two double_pull single_two single_one single_center bp_single ' +
      'hbp walk strikeout lineout popout flyout_a flyout_bq flyout_lf_b flyout_rf_b groundout_a groundout_b groundout_c',
  ),
  pitching: columns(
    'homerun bp_homerun triple double_three double_two double_cf single_two single_one single_center bp_single ' +
      'hbp walk strikeout flyout_lf_b flyout_cf_b flyout_rf_b groundout_a groundout_b ' +
      'xcheck_p xcheck_c xcheck_1b xcheck_2b xcheck_3b xcheck_ss xcheck_lf xcheck_cf xcheck_rf',
  ),
};

/** Least and most of each ability a file may hold, and what counts where the column or cell is absent. */
const ABILITIES = {
  running: [1, 20, 10],
  steal_jump: [0, 36, 0],
  steal_high: [0, 20, 10],
  steal_low: [0, 20, 5],
  hold: [-9, 9, 0],
  wild_pitch: [0, 20, 9],
  balk: [0, 20, 2],
  pickoff: [0, 20, 4],
  starter_rating: [1, 9, null],
  relief_rating: [1, 9, null],
  closer_rating: [1, 9, null],
} as const;
type AbilityColumn = keyof typeof ABILITIES;

const OTHERS = ['steal_auto', 'bunting', 'hit_and_run', 'power', 'fielding'] as const;

interface Row {
  readonly row: CsvRow;
  readonly kind: Kind;
  readonly versus: Hand;
  readonly ratings: Ratings;
}

class CardReader extends CellReader {
  /** A whole number in the range of an ability. */
  ability<T extends AbilityColumn>(row: CsvRow, column: T): number | (typeof ABILITIES)[T][2] {
    const [least, most, absent] = ABILITIES[column];
    const value = (row.cells[column] ?? '').trim();
    if (value === '') return absent;
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    this.report(row, column, `"${value.slice(0, 40)}" is no whole number from ${least} to ${most}`);
    return absent;
  }

  choice<T extends string>(row: CsvRow, column: string, allowed: readonly T[], absent: T): T {
    return (row.cells[column] ?? '').trim() === '' ? absent : this.oneOf(row, column, allowed, absent);
  }

  side(row: CsvRow): Ratings | null {
    const twentieths: Partial<Record<CardOutcome, number>> = {};
    const before = this.problems.length;
    for (const outcome of CARD_OUTCOMES) {
      const cell = (row.cells[outcome] ?? '').trim();
      if (cell === '') continue;
      if (/^\d{1,3}(?:\.\d{1,6})?$/.test(cell)) twentieths[outcome] = toTwentieths(Number(cell));
      else this.report(row, outcome, `"${cell.slice(0, 40)}" is no number of chances`);
    }
    if (this.problems.length > before) return null;
    const checked = checkRatings(twentieths);
    if (checked.ok) return checked.value;
    this.report(row, checked.error.field, checked.error.message);
    return null;
  }
}

function faces(cells: CardReader, rows: readonly Row[], kind: Kind): RatedFaces | null {
  const sides = rows.filter((each) => each.kind === kind);
  const [first] = sides;
  if (first === undefined) return null;
  const found: Partial<Record<Hand, Ratings>> = {};
  for (const { row, versus, ratings } of sides) {
    if (found[versus] !== undefined) cells.report(row, 'versus', `a second ${kind} side against ${versus}`);
    found[versus] = ratings;
  }
  const { L, R } = found;
  if (L !== undefined && R !== undefined) return { L, R };
  cells.report(first.row, 'versus', `the ${kind} side against ${L === undefined ? 'L' : 'R'} is missing`);
  return null;
}

/** What a card says besides ratings stands in the player's first row. */
function abilitiesOf(cells: CardReader, row: CsvRow, bats: boolean, pitches: boolean): Abilities {
  const fielding = readFielding(row.cells['fielding'] ?? '');
  if (fielding === null) cells.report(row, 'fielding', 'is not like "SS 2e18; C 3e10(-1) pb2 t3"');
  const hitting = {
    running: cells.ability(row, 'running'),
    stealJump: cells.ability(row, 'steal_jump'),
    stealAuto: cells.choice(row, 'steal_auto', ['true', 'false'], 'false') === 'true',
    stealHigh: cells.ability(row, 'steal_high'),
    stealLow: cells.ability(row, 'steal_low'),
    bunting: cells.choice(row, 'bunting', GRADES, 'C'),
    hitAndRun: cells.choice(row, 'hit_and_run', GRADES, 'C'),
  };
  const pitching = {
    hold: cells.ability(row, 'hold'),
    wildPitch: cells.ability(row, 'wild_pitch'),
    balk: cells.ability(row, 'balk'),
    pickoff: cells.ability(row, 'pickoff'),
    starter: cells.ability(row, 'starter_rating'),
    relief: cells.ability(row, 'relief_rating'),
    closer: cells.ability(row, 'closer_rating'),
  };
  return {
    bats: cells.oneOf(row, 'bats', ['L', 'R', 'S'], 'R'),
    throws: cells.oneOf(row, 'throws', HANDS, 'R'),
    ...(bats ? hitting : NO_RUNNER),
    power: bats ? cells.choice(row, 'power', ['N', 'W'], 'N') : 'W',
    fielding: fielding ?? {},
    pitching: pitches ? pitching : null,
  };
}

function unknownColumns(table: CsvTable): readonly FileProblem[] {
  const known = new Set<string>([...IDENTITY, ...CARD_OUTCOMES, ...Object.keys(ABILITIES), ...OTHERS]);
  return table.columns
    .filter((column) => !known.has(column))
    .map((field) => ({ file: table.file, line: 1, field, message: 'no such column is known' }));
}

/**
 * Cards from a CSV file with one row a side: `player`, `name`, `bats`, `throws`, `card` (batting, pitching), `versus`
 * (L, R), the ratings in chances, and abilities in the player's first row. All that is wrong is told, nothing is
 * repaired.
 */
export function cardsFromCsv(table: CsvTable): Result<readonly PlayerCard[], readonly FileProblem[]> {
  const shape = [...missingColumns(table, IDENTITY), ...unknownColumns(table)];
  if (shape.length > 0) return err(shape);
  const kinds = new Set(table.rows.map((row) => row.cells['card']));
  const rated = KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => RATED[kind]);
  const missing = missingColumns(table, [...new Set(rated)]);
  if (missing.length > 0) return err(missing);

  const cells = new CardReader(table.file);
  const players = new Map<string, CsvRow[]>();
  for (const row of table.rows) {
    const id = cells.text(row, 'player');
    players.set(id, [...(players.get(id) ?? []), row]);
  }
  const cards = [...players].map(([playerId, rows]): PlayerCard | null => {
    const sides = rows.flatMap((row): Row[] => {
      const kind = cells.oneOf(row, 'card', KINDS, 'batting');
      const versus = cells.oneOf(row, 'versus', HANDS, 'R');
      const ratings = cells.side(row);
      return ratings === null ? [] : [{ row, kind, versus, ratings }];
    });
    const [first] = rows;
    if (first === undefined || sides.length < rows.length) return null;
    const batting = faces(cells, sides, 'batting');
    const pitching = faces(cells, sides, 'pitching');
    return {
      playerId,
      name: cells.text(first, 'name'),
      abilities: abilitiesOf(cells, first, batting !== null, pitching !== null),
      ratings: { batting: batting ?? PITCHER_SIDES, pitching },
      hasBatting: batting !== null,
    };
  });
  if (table.rows.length === 0) {
    return err([{ file: table.file, line: null, field: null, message: 'there are no cards in it' }]);
  }
  return cells.problems.length > 0 ? err(cells.problems) : ok(cards.filter((card) => card !== null));
}
