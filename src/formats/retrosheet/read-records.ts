import { err, ok, type Result } from '@/shared/result';
import type { EventRecord, Fault, Numbered, RecordedGame, TeamFlag } from './records';
import { splitFields } from './split-fields';

/** What an event file holds: its games, and every line that says nothing. A game with a fault is left out. */
export interface ReadFile {
  readonly games: readonly RecordedGame[];
  readonly faults: readonly Fault[];
}

/** Reads the text of an event file, with CR LF or LF at the ends of its lines. Never throws. */
export function readRecords(text: string): ReadFile {
  const games: RecordedGame[] = [];
  const faults: Fault[] = [];
  let records: Numbered[] = [];
  let id: string | null = null;
  let isSpoiled = false;
  const close = (): void => {
    if (id !== null && !isSpoiled) games.push({ id, records });
  };
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const whole = lines[i] ?? '';
    const content = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    if (content === '') {
      if (i < lines.length - 1) faults.push({ line: i + 1, game: id, reason: 'The line is empty.' });
      continue;
    }
    const read = readRecord(content);
    if (!read.ok) {
      faults.push({ line: i + 1, game: id, reason: read.error });
      isSpoiled = true;
      continue;
    }
    const record = read.value;
    if (record.type === 'id') {
      close();
      ({ id } = record);
      records = [];
      isSpoiled = false;
    } else if (id === null) {
      faults.push({ line: i + 1, game: null, reason: 'A game starts with its id.' });
      continue;
    }
    records.push({ line: i + 1, record });
  }
  close();
  return { games, faults };
}

/** One line as a record, or what is wrong with it. */
export function readRecord(line: string): Result<EventRecord, string> {
  const fields = splitFields(line);
  const [type = '', one = '', two = '', three = ''] = fields;
  const need = (count: number): string | null =>
    fields.length < count ? `A ${type} record has ${count} fields, not ${fields.length}.` : null;
  switch (type) {
    case 'id':
      return one === '' ? err('The id is empty.') : ok({ type, id: one });
    case 'version':
      return ok({ type, version: one });
    case 'info':
      return ok({ type, key: one, value: fields.slice(2).join(','), quoted: line.endsWith('"') });
    case 'start':
    case 'sub':
      return appearance(type, fields);
    case 'play':
      return play(fields);
    case 'badj':
    case 'padj':
      return ruled(need(3), { type, player: one, hand: two });
    case 'ladj': {
      const team = teamFlag(one);
      const order = whole(two, 1, 9);
      if (team === null || order === null) return err(`A ladj record names a team (0, 1) and a place (1–9).`);
      return ok({ type, team, order });
    }
    case 'radj':
    case 'presadj': {
      const base = whole(two, 1, 3);
      return base === null ? err(`A ${type} record names a player and a base (1–3).`) : ok({ type, player: one, base });
    }
    case 'data':
      return ruled(need(4), { type, kind: one, player: two, value: three });
    case 'com':
      return ok({ type, text: fields.slice(1).join(',') });
    default:
      return ok({ type: 'other', fields });
  }
}

const ruled = (problem: string | null, record: EventRecord): Result<EventRecord, string> =>
  problem === null ? ok(record) : err(problem);

const teamFlag = (text: string): TeamFlag | null => (text === '0' ? 0 : text === '1' ? 1 : null);

function whole(text: string, least: number, most: number): number | null {
  if (!/^\d{1,3}$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

function appearance(type: 'start' | 'sub', fields: readonly string[]): Result<EventRecord, string> {
  const [, player = '', name = '', teamText = '', orderText = '', positionText = ''] = fields;
  if (fields.length < 6) return err(`A ${type} record has 6 fields, not ${fields.length}.`);
  const team = teamFlag(teamText);
  const order = whole(orderText, 0, 9);
  const position = whole(positionText, 1, 12);
  if (player === '') return err(`A ${type} record names a player.`);
  if (team === null) return err(`The team is 0 or 1, not "${teamText}".`);
  if (order === null) return err(`A place in the order is 0 to 9, not "${orderText}".`);
  if (position === null) return err(`A position is 1 to 12, not "${positionText}".`);
  return ok({ type, player, name, team, order, position });
}

function play(fields: readonly string[]): Result<EventRecord, string> {
  const [, inningText = '', teamText = '', batter = '', count = '', pitches = '', event = ''] = fields;
  if (fields.length < 7) return err(`A play record has 7 fields, not ${fields.length}.`);
  const inning = whole(inningText, 1, 99);
  const team = teamFlag(teamText);
  if (inning === null) return err(`An inning is a number from 1, not "${inningText}".`);
  if (team === null) return err(`The team is 0 or 1, not "${teamText}".`);
  if (batter === '') return err('A play record names the batter.');
  if (event === '') return err('The play is empty.');
  return ok({ type: 'play', inning, team, batter, count, pitches, event });
}
