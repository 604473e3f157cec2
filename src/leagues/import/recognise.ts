import type { LeagueId } from '@/game/state';
import { plainName } from './field';
import { IMPORT_FIELDS } from './fields.data';
import { guessMapping } from './guess-mapping';
import { sourcesOf, STATS_PARTS, type ImportSource, type SheetPart } from './source';

/** Columns that a kind of file has and others have not; each is one of several names. */
const MARKS: Readonly<Record<Exclude<SheetPart, 'unused'>, readonly (readonly string[])[]>> = {
  cards: [['homerun'], ['strikeout'], ['versus', 'vs']],
  people: [['playerid'], ['namelast'], ['bats'], ['throws']],
  batting: [['playerid'], ['ab'], ['gidp', 'sf']],
  pitching: [['playerid'], ['ipouts', 'bfp']],
  fielding: [['playerid'], ['pos'], ['innouts']],
  splits: [['player', 'playerid'], ['versus', 'vs'], ['pa']],
  schedule: [
    ['away', 'awayteam', 'visitor', 'visitors', 'road', 'guest'],
    ['home', 'hometeam', 'host'],
  ],
  players: [
    ['bats', 'bat'],
    ['throws', 'throw'],
    ['name', 'playername', 'fullname'],
  ],
  teams: [
    ['name', 'team', 'teamname', 'longname'],
    ['abbreviation', 'abbrev', 'abbr', 'teamid', 'code', 'short'],
  ],
};

/** Lines of players and appearances name teams too, but are none. */
const ABOUT_MEN = new Set(['playerid']);

/** What a file is, by its header. */
export function recognisePart(columns: readonly string[]): SheetPart {
  const plain = new Set(columns.map(plainName));
  for (const [part, marks] of Object.entries(MARKS) as [Exclude<SheetPart, 'unused'>, (typeof MARKS)['cards']][]) {
    if (part === 'teams' && [...ABOUT_MEN].some((name) => plain.has(name))) continue;
    if (marks.every((names) => names.some((name) => plain.has(name)))) return part;
  }
  return 'unused';
}

/** What files bring together, by what each of them is. */
export function recogniseSource(parts: readonly SheetPart[], league: LeagueId): ImportSource {
  const offered = sourcesOf(league);
  const has = (part: SheetPart): boolean => parts.includes(part);
  if (offered.includes('stats') && (has('batting') || has('pitching') || has('people'))) return 'stats';
  const found = offered.find((source) => source !== 'stats' && has(source));
  return found ?? offered[0] ?? 'teams';
}

/** What each file is when they bring `source`: files that look like something else are not used. */
export function partsFor(source: ImportSource, recognised: readonly SheetPart[]): readonly SheetPart[] {
  if (source === 'stats') {
    const stats: readonly SheetPart[] = STATS_PARTS;
    return recognised.map((part) => (stats.includes(part) ? part : 'unused'));
  }
  // A person who says so knows better than the header.
  const isAny = recognised.includes(source);
  return recognised.map((part) => (part === source || !isAny ? source : 'unused'));
}

/** The mapping of a file that is `part`, before anybody has looked. */
export const firstMapping = (
  part: SheetPart,
  columns: readonly string[],
  remembered: Readonly<Record<string, string>> | null,
) => guessMapping(IMPORT_FIELDS[part], columns, remembered);
