import { CARD_OUTCOMES } from '@/game/outcomes';
import { fieldingText } from './card-differences';

/** A JSON file as a table: what stands in it under which name, and on which line it begins. */
export interface JsonTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[]; readonly fault: string | null }[];
}

type Dict = Readonly<Record<string, unknown>>;

const isDict = (value: unknown): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  // A list of words is one cell: positions, say.
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number');
  return isList ? value.join('; ') : JSON.stringify(value);
};

/** The list of rows in a document: itself, or the one list that it holds. Null when there is none. */
function listIn(document: unknown): readonly unknown[] | null {
  if (Array.isArray(document)) return document as readonly unknown[];
  if (!isDict(document)) return null;
  const named = document['players'] ?? document['cards'] ?? document['teams'] ?? document['games'];
  if (Array.isArray(named)) return named as readonly unknown[];
  const lists = listsWithin(document, 1);
  const rows = lists.filter((list) => list.some(isDict));
  if (rows.length > 0) return rows.length === 1 ? (rows[0] ?? null) : null;
  return namedRows(document, 1) ?? (lists.length === 1 ? (lists[0] ?? null) : null);
}

/** Objects that stand under their ids instead of in a list, each with its id. */
function namedRows(document: Dict, depth: number): readonly unknown[] | null {
  const parts = Object.entries(document);
  const objects = parts.filter((part): part is [string, Dict] => isDict(part[1]));
  const isRows = objects.length === parts.length && objects.every(([, row]) => !Object.values(row).some(isDict));
  if (isRows && objects.length > 1) return objects.map(([id, row]) => ({ id, ...row }));
  const found = objects.flatMap(([, part]) => (depth < MOST_DEPTH ? (namedRows(part, depth + 1) ?? []) : []));
  return found.length > 0 ? found : null;
}

/** The lists of a document that are in no other list. */
function listsWithin(document: Dict, depth: number): readonly (readonly unknown[])[] {
  return Object.values(document).flatMap((value) => {
    if (Array.isArray(value)) return [value as readonly unknown[]];
    return isDict(value) && depth < MOST_DEPTH ? listsWithin(value, depth + 1) : [];
  });
}

/** Lines on which the objects of the list begin. */
function linesOfObjects(json: string): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let isText = false;
  let listDepth: number | null = null;
  for (let i = 0; i < json.length; i++) {
    const letter = json[i];
    if (letter === '\n') line += 1;
    if (isText) {
      if (letter === '\\') i += 1;
      else if (letter === '"') isText = false;
      continue;
    }
    if (letter === '"') isText = true;
    else if (letter === '[' || letter === '{') {
      if (letter === '[' && listDepth === null) listDepth = depth + 1;
      if (letter === '{' && depth === listDepth) lines.push(line);
      depth += 1;
    } else if (letter === ']' || letter === '}') depth -= 1;
  }
  return lines;
}

const isCard = (value: unknown): boolean =>
  isDict(value) && ['batting', 'pitching'].some((kind) => isDict(value[kind]) && 'ratings' in value[kind]);

/** Columns and parts within parts that a document may have: what goes beyond is no list of rows. */
const MOST_COLUMNS = 200;
const MOST_DEPTH = 4;

/** Objects as rows; parts of an object are named like `park.name`. Null for one that is more than a table. */
function flatRows(list: readonly unknown[], lines: readonly number[]): JsonTable | null {
  const flat = list.map((value): Dict => {
    const cells: Record<string, unknown> = {};
    const add = (prefix: string, of: Dict, depth: number): void => {
      for (const [key, inner] of Object.entries(of)) {
        if (isDict(inner) && depth < MOST_DEPTH) add(`${prefix}${key}.`, inner, depth + 1);
        else cells[`${prefix}${key}`] = inner;
      }
    };
    if (isDict(value)) add('', value, 1);
    return cells;
  });
  const columns = new Set<string>();
  for (const row of flat) {
    for (const column of Object.keys(row)) columns.add(column);
    if (columns.size > MOST_COLUMNS) return null;
  }
  const names = [...columns];
  return {
    columns: names,
    rows: flat.map((row, at) => ({
      line: lines[at] ?? at + 1,
      cells: names.map((column) => text(row[column])),
      fault: isDict(list[at]) ? null : 'it is no object',
    })),
  };
}

const IDENTITY = ['player', 'name', 'bats', 'throws', 'card', 'versus'] as const;
/** Fields of a card document by the column of the same meaning. */
const ABILITIES: Readonly<Record<string, string>> = {
  running: 'running',
  steal_jump: 'stealJump',
  steal_auto: 'stealAuto',
  steal_high: 'stealHigh',
  steal_low: 'stealLow',
  bunting: 'bunting',
  hit_and_run: 'hitAndRun',
  power: 'power',
  hold: 'hold',
  wild_pitch: 'wildPitch',
  balk: 'balk',
  pickoff: 'pickoff',
  starter_rating: 'starter',
  relief_rating: 'relief',
  closer_rating: 'closer',
};
const BESIDE: Readonly<Record<string, string>> = { team: 'team', rarity: 'rarity', image_url: 'imageUrl' };
const CARD_COLUMNS = [...IDENTITY, ...Object.keys(ABILITIES), 'fielding', ...Object.keys(BESIDE), ...CARD_OUTCOMES];
const RATED: ReadonlySet<string> = new Set(CARD_OUTCOMES);

/** Fielding of a document as a cell; as it stands where it cannot be written so. */
function fieldingCell(fielding: unknown): string {
  if (!isDict(fielding)) return text(fielding);
  const whole = Object.fromEntries(
    Object.entries(fielding).map(([position, rated]) => [
      position,
      { range: '?', error: '?', arm: 0, passedBall: 0, overthrow: 0, ...(isDict(rated) ? rated : {}) },
    ]),
  );
  const known = fieldingText({ fielding: whole });
  const parts = known === '' ? 0 : known.split(';').length;
  return parts === Object.keys(whole).length ? known : JSON.stringify(fielding);
}

/** Cards as `cards from-stats --json` prints them: a row for each side of each card. */
function cardRows(list: readonly unknown[], lines: readonly number[]): JsonTable {
  const rows = list.flatMap((value, at): JsonTable['rows'] => {
    const line = lines[at] ?? at + 1;
    const row = (cells: Readonly<Record<string, string>>, fault: string | null): JsonTable['rows'][number] => ({
      line,
      cells: CARD_COLUMNS.map((column) => cells[column] ?? ''),
      fault,
    });
    if (!isDict(value)) return [row({}, 'it is no object')];
    const abilities: Dict = {
      ...(isDict(value['pitching']) ? value['pitching'] : {}),
      ...(isDict(value['batting']) ? value['batting'] : {}),
    };
    const common: Record<string, string> = {
      player: text(value['playerId']),
      name: text(value['name']),
      bats: text(value['bats']),
      throws: text(value['throws']),
      fielding: fieldingCell(value['fielding']),
    };
    for (const [column, field] of Object.entries(ABILITIES)) common[column] = text(abilities[field]);
    for (const [column, field] of Object.entries(BESIDE)) common[column] = text(value[field] ?? value[column]);
    const sides = (['batting', 'pitching'] as const).flatMap((card) => {
      const part = value[card];
      if (!isDict(part)) return [];
      return (['L', 'R'] as const).map((versus) => {
        const side = isDict(part['ratings']) ? part['ratings'][versus] : undefined;
        const ratings = isDict(side) ? side : {};
        const strange = Object.keys(ratings).find((key) => !RATED.has(key));
        return row(
          {
            ...common,
            card,
            versus,
            ...Object.fromEntries(Object.entries(ratings).map(([key, chances]) => [key, text(chances)])),
          },
          strange === undefined ? null : `no rating is called "${strange.slice(0, 40)}"`,
        );
      });
    });
    return sides.length > 0 ? sides : [row(common, 'a card needs batting or pitching ratings')];
  });
  return { columns: CARD_COLUMNS, rows };
}

/** A JSON document as a table; null when it holds no list of rows, or one of more than `most`. */
export function rowsFromJson(document: unknown, json: string, most: number): JsonTable | null {
  const list = listIn(document);
  if (list === null || list.length > most) return null;
  const found = linesOfObjects(json);
  // Of a document with several lists, lines are not told.
  const lines = found.length === list.length ? found : [];
  return list.some(isCard) ? cardRows(list, lines) : flatRows(list, lines);
}
