import type { Appearance, EventRecord, Fault, Numbered, RecordedGame } from '../records';

/** The parts of a game, in the order in which they have to stand. */
const PARTS: Readonly<Record<EventRecord['type'], number>> = {
  id: 0,
  version: 1,
  info: 2,
  start: 3,
  play: 4,
  sub: 4,
  com: 4,
  badj: 4,
  padj: 4,
  ladj: 4,
  radj: 4,
  presadj: 4,
  data: 5,
  other: 4,
};

/** Reading programs crash where one of these is missing, or lose the game. */
const REQUIRED = ['visteam', 'hometeam', 'date', 'number'] as const;

/** What is wrong with the records of a game before anyone plays it over: their order, its id, infos, ids and names. */
export function checkShape(game: RecordedGame): readonly Fault[] {
  const faults: Fault[] = [];
  const fault = (line: number, reason: string): void => void faults.push({ line, game: game.id, reason });
  checkOrder(game.records, fault);
  checkInfos(game, fault);
  checkPeople(game.records, fault);
  checkSubs(game.records, fault);
  return faults;
}

type Tell = (line: number, reason: string) => void;

function checkOrder(records: readonly Numbered[], fault: Tell): void {
  let part = 0;
  for (const { line, record } of records) {
    if (record.type === 'other') {
      fault(line, `No program knows a record "${record.fields[0] ?? ''}".`);
      continue;
    }
    // Comments may stand anywhere.
    if (record.type === 'com') continue;
    if (PARTS[record.type] < part) fault(line, `A record "${record.type}" stands too late in the game.`);
    part = Math.max(part, PARTS[record.type]);
  }
  if (!records.some(({ record }) => record.type === 'play')) fault(records[0]?.line ?? 0, 'The game has no plays.');
}

function checkInfos({ id, records }: RecordedGame, fault: Tell): void {
  const first = records[0]?.line ?? 0;
  const info = new Map<string, { readonly value: string; readonly line: number }>();
  for (const { line, record } of records) {
    if (record.type === 'info') info.set(record.key, { value: record.value, line });
  }
  for (const key of REQUIRED) if ((info.get(key)?.value ?? '') === '') fault(first, `The info "${key}" is missing.`);
  const date = info.get('date');
  if (date !== undefined && !isDate(date.value)) {
    fault(date.line, `The date has to be yyyy/mm/dd, not "${date.value}".`);
  }
  const parts = /^(?<home>[A-Z0-9]{3})(?<day>\d{8})(?<number>\d{1,2})$/.exec(id)?.groups;
  if (parts === undefined) fault(first, `The id has to be home team, date and number: "${id}" is not.`);
  else if (
    parts['home'] !== info.get('hometeam')?.value ||
    parts['day'] !== date?.value.replaceAll('/', '') ||
    parts['number'] !== info.get('number')?.value
  ) {
    fault(first, `The id "${id}" is not that of the home team, date and number in the infos.`);
  }
  const usesHitter = info.get('usedh');
  const hasHitter = records.some(({ record }) => record.type === 'start' && record.position === 10);
  if (usesHitter !== undefined && (usesHitter.value.toLowerCase() === 'true') !== hasHitter) {
    fault(usesHitter.line, `The info "usedh" is ${usesHitter.value}, but the lineups say otherwise.`);
  }
}

function isDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('/').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return /^\d{4}\/\d{2}\/\d{2}$/.test(text) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Four letters of the surname, one of the first name, three digits. */
const PLAYER_ID = /^[a-z'-]{4}[a-z-]\d{3}$/;

function checkPeople(records: readonly Numbered[], fault: Tell): void {
  const men = new Map<string, Appearance>();
  const starters: readonly { readonly line: number; readonly start: Appearance }[] = records.flatMap(
    ({ line, record }) => (record.type === 'start' ? [{ line, start: record }] : []),
  );
  for (const { line, record } of records) {
    if (record.type !== 'start' && record.type !== 'sub') continue;
    const { player, name, team } = record;
    const known = men.get(player);
    if (known === undefined) {
      men.set(player, record);
      if (!PLAYER_ID.test(player)) fault(line, `An id has eight characters, as in "ruthb001": "${player}" has not.`);
      if (name.trim() === '') fault(line, `${player} has no name.`);
    } else if (known.team !== team) fault(line, `${player} plays for both teams.`);
    else if (known.name !== name) fault(line, `${player} is ${known.name} and ${name}.`);
  }
  for (const team of [0, 1] as const)
    checkStarters(
      starters.filter(({ start }) => start.team === team),
      team,
      fault,
    );
}

type Starters = readonly { readonly line: number; readonly start: Appearance }[];

function checkStarters(starters: Starters, team: 0 | 1, fault: Tell): void {
  const side = team === 0 ? 'visitors' : 'home team';
  const at = starters[0]?.line ?? 0;
  const hasHitter = starters.some(({ start }) => start.position === 10);
  for (let order = hasHitter ? 0 : 1; order <= 9; order++) {
    const count = starters.filter(({ start }) => start.order === order).length;
    if (count !== 1) fault(at, `The ${side} start ${count} men in place ${order} of the order.`);
  }
  for (let position = 1; position <= 9; position++) {
    const count = starters.filter(({ start }) => start.position === position).length;
    if (count !== 1) fault(at, `The ${side} start ${count} men at position ${position}.`);
  }
  for (const { line, start } of starters) {
    if (start.position > 10) fault(line, `${start.player} starts as a pinch hitter or runner.`);
    if (start.order === 0 && start.position !== 1) fault(line, `${start.player} does not bat and does not pitch.`);
  }
}

/** By convention a play "NP" tells when a man comes in. */
function checkSubs(records: readonly Numbered[], fault: Tell): void {
  let isOpen = false;
  for (const { line, record } of records) {
    if (record.type === 'play') isOpen = record.event === 'NP';
    else if (record.type === 'sub' && !isOpen) fault(line, `No play "NP" stands before ${record.player} comes in.`);
  }
}
