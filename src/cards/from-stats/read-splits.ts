import type { Hand } from '@/game/abilities';
import { err, ok, type Result } from '@/shared/result';
import { CellReader, missingColumns, type CsvRow, type CsvTable, type FileProblem } from './csv-table';
import { isPitcher, type Line, type PlayerSeason, type Splits } from './season';

const COLUMNS = ['player', 'versus', 'PA', 'AB', 'H', '2B', '3B', 'HR', 'BB', 'SO', 'HBP'] as const;
const ROLES = ['batting', 'pitching'] as const;
type Role = (typeof ROLES)[number];

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();

/** Everything a player may be called in the file: ids, full name, initial and family name. */
function callNames(player: PlayerSeason): readonly string[] {
  const [given = '', ...family] = player.name.split(' ');
  return [player.playerId, player.retroId, player.name, `${given.slice(0, 1)}. ${family.join(' ')}`].map(plain);
}

function playersByName(players: readonly PlayerSeason[]): Map<string, PlayerSeason[]> {
  const byName = new Map<string, PlayerSeason[]>();
  for (const player of players) {
    for (const name of new Set(callNames(player))) byName.set(name, [...(byName.get(name) ?? []), player]);
  }
  return byName;
}

function lineOf(cells: CellReader, row: CsvRow): Line {
  const line = {
    pa: cells.count(row, 'PA'),
    ab: cells.count(row, 'AB'),
    h: cells.count(row, 'H'),
    double: cells.count(row, '2B'),
    triple: cells.count(row, '3B'),
    hr: cells.count(row, 'HR'),
    bb: cells.count(row, 'BB'),
    so: cells.count(row, 'SO'),
    hbp: cells.count(row, 'HBP'),
  };
  if (line.h < line.double + line.triple + line.hr) cells.report(row, 'H', 'fewer hits than extra-base hits');
  if (line.pa < line.ab + line.bb + line.hbp) cells.report(row, 'PA', 'fewer than AB, BB and HBP together');
  if (line.ab < line.h + line.so) cells.report(row, 'AB', 'fewer than H and SO together');
  return line;
}

/**
 * Adds the lines against each hand. A row names a player by id or name; a man who does both may say which in a column
 * `role` (batting, pitching), else his rows are what he mostly does.
 */
export function readSplits(
  players: readonly PlayerSeason[],
  table: CsvTable,
): Result<readonly PlayerSeason[], readonly FileProblem[]> {
  const missing = missingColumns(table, COLUMNS);
  if (missing.length > 0) return err(missing);
  const cells = new CellReader(table.file);
  const byName = playersByName(players);
  const found = new Map<string, Partial<Record<Hand, Line>>>();
  for (const row of table.rows) {
    const name = cells.text(row, 'player');
    const [player, another] = byName.get(plain(name)) ?? [];
    const versus = cells.oneOf<Hand>(row, 'versus', ['L', 'R'], 'R');
    const line = lineOf(cells, row);
    if (player === undefined) {
      cells.report(row, 'player', `nobody is called "${name.slice(0, 40)}"`);
      continue;
    }
    if (another !== undefined) {
      cells.report(row, 'player', `several are called "${name.slice(0, 40)}": give the playerID`);
      continue;
    }
    const usual: Role = isPitcher(player) ? 'pitching' : 'batting';
    const role = (row.cells['role'] ?? '') === '' ? usual : cells.oneOf<Role>(row, 'role', ROLES, usual);
    const key = `${role} ${player.playerId}`;
    const lines = found.get(key) ?? {};
    if (lines[versus] !== undefined) cells.report(row, 'versus', `a second line of ${name} against ${versus}`);
    found.set(key, { ...lines, [versus]: line });
  }
  if (cells.problems.length > 0) return err(cells.problems);
  const splits = (role: Role, player: PlayerSeason): Splits | null => found.get(`${role} ${player.playerId}`) ?? null;
  return ok(
    players.map((player) => ({
      ...player,
      battingSplits: splits('batting', player),
      pitchingSplits: splits('pitching', player),
    })),
  );
}
