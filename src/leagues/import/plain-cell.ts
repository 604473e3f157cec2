import { CARD_OUTCOMES } from '@/game/outcomes';
import { plainName } from './field';
import type { SheetPart } from './source';

/** What spreadsheets write where there is nothing. */
const NOTHING = /^(?:#?n\/a|#ref!|#value!|[-–—])$/i;
/** Characters that nobody sees and no name needs; marks that turn the direction of text stay, and are refused. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

const LEFT_RIGHT: Readonly<Record<string, string>> = {
  l: 'L',
  left: 'L',
  lefty: 'L',
  lhb: 'L',
  lhp: 'L',
  vsl: 'L',
  vslhp: 'L',
  vslhb: 'L',
  r: 'R',
  right: 'R',
  righty: 'R',
  rhb: 'R',
  rhp: 'R',
  vsr: 'R',
  vsrhp: 'R',
  vsrhb: 'R',
};
const SWITCH = ['s', 'b', 'switch', 'both', 'sw'];
const YES_NO: Readonly<Record<string, string>> = {
  true: 'true',
  yes: 'true',
  y: 'true',
  '1': 'true',
  false: 'false',
  no: 'false',
  n: 'false',
  '0': 'false',
};
const KIND: Readonly<Record<string, string>> = {
  batting: 'batting',
  batter: 'batting',
  hitting: 'batting',
  pitching: 'pitching',
  pitcher: 'pitching',
};

const RATINGS: ReadonlySet<string> = new Set(CARD_OUTCOMES);
const LETTERS: ReadonlySet<string> = new Set(['bunting', 'hit_and_run', 'power', 'POS']);
const WHOLE = /^[+-]?\d{1,9}[.,]0+$/;

/**
 * A cell as it is read: without spaces around it, breaks and characters that nobody sees, and in our spelling where a
 * spreadsheet has another one for the same. What it cannot be is left as it stands, for the check to name.
 */
export function plainCell(part: SheetPart, field: string, text: string): string {
  const line = text.replaceAll(UNSEEN, '').replaceAll(/\s+/gu, ' ').trim();
  if (line === '' || NOTHING.test(line)) return '';
  const plain = plainName(line);
  switch (field) {
    case 'bats':
      if (SWITCH.includes(plain)) return part === 'people' ? 'B' : 'S';
      return LEFT_RIGHT[plain] ?? line;
    case 'throws':
    case 'versus':
      return LEFT_RIGHT[plain] ?? line;
    case 'steal_auto':
    case 'minor_league':
      return YES_NO[plain] ?? line;
    case 'card':
    case 'role':
      return KIND[plain] ?? line;
    case 'color':
      return colorOf(line);
    default:
      break;
  }
  if (LETTERS.has(field)) return line.toUpperCase();
  if (RATINGS.has(field)) return line.replace(/^(\d{1,3}),(\d{1,6})$/, '$1.$2');
  if (!isCount(part, field)) return line;
  // A count that went through a spreadsheet: `14.0`, or a minus of typesetters.
  const count = line.replace(/^\u2212/, '-');
  return WHOLE.test(count) ? count.replace(/[.,]0+$/, '') : count;
}

/** `1f4e79` and `#abc` as `#1f4e79` and `#aabbcc`. */
function colorOf(text: string): string {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) return text;
  return `#${digits.length === 6 ? digits : digits.replaceAll(/./g, '$&$&')}`;
}

const TEXTS: ReadonlySet<string> = new Set([
  'player',
  'playerID',
  'id',
  'name',
  'nameFirst',
  'nameLast',
  'retroID',
  'team',
  'teamID',
  'abbreviation',
  'park',
  'person',
  'rarity',
  'image_url',
  'fielding',
  'color',
  'away',
  'home',
  'date',
  'time',
  'injured_until',
]);

const isCount = (part: SheetPart, field: string): boolean => part !== 'unused' && !TEXTS.has(field);
