import type { BattingHand } from '@/game/abilities';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { err, ok, type Result } from '@/shared/result';
import { CellReader, missingColumns, type CsvRow, type CsvTable, type FileProblem } from './csv-table';
import { checkBatting, checkPitching } from './possible-row';
import { readSplits } from './read-splits';
import type { BattingSeason, FieldingSeason, PitchingSeason, PlayerSeason } from './season';

/** The files of a season directory, in the form of the Lahman database. `splits` is optional. */
export interface SeasonTables {
  readonly players: CsvTable;
  readonly batting: CsvTable;
  readonly pitching: CsvTable;
  readonly fielding: CsvTable;
  readonly splits: CsvTable | null;
}

const columns = (names: string): readonly string[] => names.split(' ');

const COLUMNS = {
  players: columns('playerID nameFirst nameLast bats throws'),
  batting: columns('playerID AB R H 2B 3B HR SB CS BB SO IBB HBP SH SF GIDP'),
  pitching: columns('playerID G GS SV IPouts H HR BB SO IBB WP HBP BK BFP SH SF'),
  fielding: columns('playerID POS InnOuts PO A E PB SB CS'),
} as const;

/** Shares of hits other than homers that are doubles and triples, where a file holds none (domain 1.4b). */
const DOUBLES = 0.242;
const TRIPLES = 0.022;

const BATS: Readonly<Record<string, BattingHand>> = { L: 'L', R: 'R', B: 'S', S: 'S' };

/** Rows of each player in one table, and a complaint about rows of nobody known. */
function rowsByPlayer(table: CsvTable, known: ReadonlySet<string>, cells: CellReader): Map<string, CsvRow[]> {
  const rows = new Map<string, CsvRow[]>();
  for (const row of table.rows) {
    const id = cells.text(row, 'playerID');
    if (id === '') continue;
    if (!known.has(id)) cells.report(row, 'playerID', `players.csv has no player ${id}`);
    rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return rows;
}

/** Sums a column over a player's stints. */
const summing =
  (cells: CellReader, rows: readonly CsvRow[]) =>
  (field: string): number =>
    rows.reduce((sum, row) => sum + cells.count(row, field), 0);

function battingSeason(cells: CellReader, rows: readonly CsvRow[]): BattingSeason | null {
  const sum = summing(cells, rows);
  const season = {
    ab: sum('AB'),
    r: sum('R'),
    h: sum('H'),
    double: sum('2B'),
    triple: sum('3B'),
    hr: sum('HR'),
    sb: sum('SB'),
    cs: sum('CS'),
    bb: sum('BB'),
    so: sum('SO'),
    ibb: sum('IBB'),
    hbp: sum('HBP'),
    sh: sum('SH'),
    sf: sum('SF'),
    gidp: sum('GIDP'),
  };
  const pa = season.ab + season.bb + season.hbp + season.sh + season.sf;
  return pa === 0 ? null : { ...season, pa };
}

function pitchingSeason(cells: CellReader, table: CsvTable, rows: readonly CsvRow[]): PitchingSeason | null {
  const sum = summing(cells, rows);
  const pa = sum('BFP');
  if (pa === 0) return null;
  const h = sum('H');
  const hr = sum('HR');
  const known = table.columns.includes('2B') && table.columns.includes('3B');
  const bb = sum('BB');
  const hbp = sum('HBP');
  return {
    pa,
    ab: Math.max(0, pa - bb - hbp - sum('SH') - sum('SF')),
    h,
    double: known ? sum('2B') : DOUBLES * (h - hr),
    triple: known ? sum('3B') : TRIPLES * (h - hr),
    hr,
    bb,
    so: sum('SO'),
    hbp,
    extraBasesKnown: known,
    g: sum('G'),
    gs: sum('GS'),
    sv: sum('SV'),
    outs: sum('IPouts'),
    ibb: sum('IBB'),
    wp: sum('WP'),
    bk: sum('BK'),
  };
}

function fieldingSeasons(
  cells: CellReader,
  rows: readonly CsvRow[],
): Readonly<Partial<Record<FieldPosition, FieldingSeason>>> {
  const byPosition = new Map<FieldPosition, CsvRow[]>();
  for (const row of rows) {
    const position = cells.oneOf(row, 'POS', FIELD_POSITIONS, 'P');
    byPosition.set(position, [...(byPosition.get(position) ?? []), row]);
  }
  const seasons: Partial<Record<FieldPosition, FieldingSeason>> = {};
  for (const [position, stints] of byPosition) {
    const sum = summing(cells, stints);
    seasons[position] = {
      outs: sum('InnOuts'),
      po: sum('PO'),
      a: sum('A'),
      e: sum('E'),
      pb: sum('PB'),
      sb: sum('SB'),
      cs: sum('CS'),
    };
  }
  return seasons;
}

/** One season from its tables: every player once, his stints together, or everything that is wrong with the files. */
export function readSeason(tables: SeasonTables): Result<readonly PlayerSeason[], readonly FileProblem[]> {
  const missing = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).flatMap((name) =>
    missingColumns(tables[name], COLUMNS[name]),
  );
  if (missing.length > 0) return err(missing);

  const readers = {
    players: new CellReader(tables.players.file),
    batting: new CellReader(tables.batting.file),
    pitching: new CellReader(tables.pitching.file),
    fielding: new CellReader(tables.fielding.file),
  };
  const ids = new Set<string>();
  for (const row of tables.players.rows) {
    const id = row.cells['playerID'] ?? '';
    if (ids.has(id)) readers.players.report(row, 'playerID', `${id} occurs twice`);
    ids.add(id);
  }
  const batting = rowsByPlayer(tables.batting, ids, readers.batting);
  const pitching = rowsByPlayer(tables.pitching, ids, readers.pitching);
  const fielding = rowsByPlayer(tables.fielding, ids, readers.fielding);
  checkBatting(readers.batting, tables.batting.rows);
  checkPitching(readers.pitching, tables.pitching.rows);

  const players = tables.players.rows.map((row): PlayerSeason => {
    const cells = readers.players;
    const playerId = cells.text(row, 'playerID');
    const bats = cells.oneOf(row, 'bats', Object.keys(BATS), 'R');
    return {
      playerId,
      retroId: row.cells['retroID'] ?? '',
      name: `${row.cells['nameFirst'] === '' ? '' : cells.text(row, 'nameFirst')} ${cells.text(row, 'nameLast')}`.trim(),
      bats: BATS[bats] ?? 'R',
      throws: cells.oneOf(row, 'throws', ['L', 'R'], 'R'),
      batting: battingSeason(readers.batting, batting.get(playerId) ?? []),
      pitching: pitchingSeason(readers.pitching, tables.pitching, pitching.get(playerId) ?? []),
      fielding: fieldingSeasons(readers.fielding, fielding.get(playerId) ?? []),
      battingSplits: null,
      pitchingSplits: null,
    };
  });
  const problems = Object.values(readers).flatMap((reader) => reader.problems);
  if (problems.length > 0) return err(problems);
  return tables.splits === null ? ok(players) : readSplits(players, tables.splits);
}
