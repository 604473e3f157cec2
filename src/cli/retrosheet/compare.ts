import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { halvesOf } from '@/formats/retrosheet/score/derived';
import type { ScoredGame } from '@/formats/retrosheet/score/score-game';
import { readGame } from '@/formats/retrosheet/game/read-game';
import { writeRecords } from '@/formats/retrosheet/write-records';
import { earnedRuns, isUnclean, reconstructedRuns } from '@/game/earned-runs/earned-runs';
import type { Play } from '@/game/play';
import type { EventFile } from './event-files';
import { scoreFiles } from './score';

const TABLES = ['batting', 'pitching', 'fielding', 'events', 'subs'] as const;
type Table = (typeof TABLES)[number];

/** What a row of each table is told by. */
const KEYS: Readonly<Record<Table, readonly string[]>> = {
  batting: ['GAME_ID', 'TEAM_ID', 'PLAYER_ID', 'SLOT_CT'],
  pitching: ['GAME_ID', 'TEAM_ID', 'PLAYER_ID'],
  fielding: ['GAME_ID', 'TEAM_ID', 'PLAYER_ID', 'POS'],
  events: ['GAME_ID', 'EVENT_ID'],
  subs: ['GAME_ID', 'EVENT_ID', 'SUB_ID', 'SUB_LINEUP_ID', 'SUB_FLD_CD'],
};

export interface Comparison {
  games: number;
  rows: Record<Table, number>;
  /** One line each. */
  differences: string[];
  /** Files that are not the same when read and written again. */
  changed: string[];
  /** Share of pitching lines, and of lines of half-innings with an error, a passed ball or an interference. */
  earnedRuns: { lines: number; equal: number; uncleanLines: number; uncleanEqual: number };
  decisions: { win: number; loss: number; save: number };
  /** Where our rules differ from what the scorer ruled. */
  discretion: string[];
}

/** Compares what we make of a season's event files with the expected results in a folder. */
export function compareSeason(files: readonly EventFile[], expected: string, into: Comparison): void {
  const { games, faults } = scoreFiles(files);
  for (const fault of faults) into.differences.push(`${fault.file}:${fault.line} not read: ${fault.reason}`);
  for (const file of files) if (writeRecords(file.games) !== file.text) into.changed.push(file.file);
  into.games += games.length;
  for (const table of TABLES) compareTable(table, games, join(expected, `${table}.csv`), into);
  compareGames(games, join(expected, 'games.jsonl'), into);
  for (const game of games) compareDerived(game, into);
  for (const file of files) compareHalves(file, into);
}

export const emptyComparison = (): Comparison => ({
  games: 0,
  rows: { batting: 0, pitching: 0, fielding: 0, events: 0, subs: 0 },
  differences: [],
  changed: [],
  earnedRuns: { lines: 0, equal: 0, uncleanLines: 0, uncleanEqual: 0 },
  decisions: { win: 0, loss: 0, save: 0 },
  discretion: [],
});

type Row = Readonly<Record<string, string | number>>;

function compareTable(table: Table, games: readonly ScoredGame[], path: string, into: Comparison): void {
  const key = (row: Row): string => KEYS[table].map((column) => String(row[column])).join(' ');
  const ours = new Map(games.flatMap((game) => game[table] as readonly Row[]).map((row) => [key(row), row]));
  for (const row of readCsv(path)) {
    into.rows[table] += 1;
    const own = ours.get(key(row));
    ours.delete(key(row));
    if (own === undefined) {
      into.differences.push(`${table} ${key(row)}: missing`);
      continue;
    }
    for (const [column, value] of Object.entries(row)) {
      if (String(own[column]) === value) continue;
      into.differences.push(`${table} ${key(row)} ${column}: ${String(own[column])}, expected ${value}`);
    }
  }
  for (const extra of ours.keys()) into.differences.push(`${table} ${extra}: not expected`);
}

function readCsv(path: string): readonly Readonly<Record<string, string>>[] {
  const text = existsSync(path)
    ? readFileSync(path, 'latin1')
    : gunzipSync(readFileSync(`${path}.gz`)).toString('latin1');
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, fields[at] ?? '']));
  });
}

function compareGames(games: readonly ScoredGame[], path: string, into: Comparison): void {
  const ours = new Map<string, object>(games.map((game) => [game.id, game]));
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const expected = JSON.parse(line) as Readonly<Record<string, unknown>> & { readonly id: string };
    const own = ours.get(expected.id);
    if (own === undefined) into.differences.push(`game ${expected.id}: missing`);
    else compareKeys(`game ${expected.id}`, own, expected, into);
  }
}

function compareKeys(name: string, own: object, expected: object, into: Comparison): void {
  for (const [key, value] of Object.entries(expected) as [string, unknown][]) {
    const ours = (own as Readonly<Record<string, unknown>>)[key];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      compareKeys(`${name} ${key}`, ours as object, value, into);
    } else if (JSON.stringify(ours) !== JSON.stringify(value)) {
      into.differences.push(`${name} ${key}: ${JSON.stringify(ours)}, expected ${JSON.stringify(value)}`);
    }
  }
}

/** Our own decisions and earned runs beside the recorded ones. */
function compareDerived({ id, win, loss, save, derived, pitching }: ScoredGame, into: Comparison): void {
  for (const [name, recorded] of [
    ['win', win],
    ['loss', loss],
    ['save', save],
  ] as const) {
    if (recorded === derived[name]) into.decisions[name] += 1;
    else
      into.discretion.push(
        `${id} ${name}: recorded ${recorded || 'nobody'}, by the rules ${derived[name] || 'nobody'}`,
      );
  }
  for (const line of pitching) {
    into.earnedRuns.lines += 1;
    if (line['P_ER'] === derived.earnedRuns[String(line['PLAYER_ID'])]) into.earnedRuns.equal += 1;
  }
}

/** Half-innings in which a run may be unearned: each pitcher's earned runs, marked and reconstructed. */
function compareHalves({ games, register }: EventFile, into: Comparison): void {
  for (const recorded of games) {
    const game = readGame(recorded, register);
    if (!game.ok) continue;
    for (const half of halvesOf(game.value.plays)) {
      if (half.some(isUnclean)) compareHalf(recorded.id, half, into);
    }
  }
}

function compareHalf(id: string, half: readonly Play[], into: Comparison): void {
  const marked = earnedRuns(half);
  const ours = reconstructedRuns(half);
  const count = (runs: typeof marked, pitcher: number): number =>
    runs.filter((run) => run.earned && run.chargedTo === pitcher).length;
  for (const pitcher of new Set([...half.map((play) => play.pitcher), ...marked.map((run) => run.chargedTo)])) {
    into.earnedRuns.uncleanLines += 1;
    const [of, by] = [count(marked, pitcher), count(ours, pitcher)];
    if (of === by) {
      into.earnedRuns.uncleanEqual += 1;
      continue;
    }
    const first = half[0] as Play;
    const plays = half.map(({ source }) => (source.by === 'import' ? source.text : '')).join(' | ');
    into.discretion.push(
      `${id} ${first.half} ${first.inning}, earned runs: marked ${of}, by the rules ${by}: ${plays}`,
    );
  }
}
