import { cardsFromCsv } from '@/cards/import/cards-from-csv';
import { cardsFromSeason } from '@/cards/from-stats/cards-from-season';
import type { CsvRow, CsvTable } from '@/cards/from-stats/csv-table';
import { readSeason } from '@/cards/from-stats/read-season';
import { SheetCells } from './cells';
import { teamFinder, type LeagueFacts } from './facts';
import type { CardItem } from './items';
import { fromReader, type CellProblem } from './problem';
import { columnOf, tableOf, type ImportChoices, type ImportDraft, type Sheet } from './sheet';
import type { StatsPart } from './source';

export interface Reading<T> {
  readonly items: readonly T[];
  readonly problems: readonly CellProblem[];
}

/** Of a sheet of cards, beside what every card file has. */
const BESIDE = ['team', 'rarity', 'image_url'] as const;

type Holder = (row: CsvRow) => number | null | undefined;

/** Who holds a man by the column that says so; nobody where it is empty. Without a column everyone stays where he is. */
export function holderBy(
  sheet: Sheet,
  cells: SheetCells,
  field: string,
  facts: LeagueFacts,
  { holders }: ImportChoices,
): Holder {
  const find = teamFinder(facts.teams);
  const isSaid = holders === 'column' && columnOf(sheet, field) !== null;
  return (row) => {
    if (!isSaid) return undefined;
    const text = cells.given(row, field);
    if (text === undefined) return null;
    const team = find(text);
    if (typeof team !== 'string') return team.id;
    cells.report(row, field, team);
    return null;
  };
}

/** Cards of files of ratings. */
export function readCards({ sheets, choices }: ImportDraft, facts: LeagueFacts): Reading<CardItem> {
  const items: CardItem[] = [];
  const problems: CellProblem[] = [];
  const seen = new Set<string>();
  for (const [at, sheet] of sheets.entries()) {
    if (sheet.part !== 'cards') continue;
    const cells = new SheetCells(sheet, at);
    const table = tableOf(sheet);
    const holder = holderBy(sheet, cells, 'team', facts, choices);
    const beside = new Map<string, Omit<CardItem, 'card'>>();
    for (const row of table.rows) {
      const id = cells.given(row, 'player');
      if (id === undefined || beside.has(id)) continue;
      if (seen.has(id)) cells.report(row, 'player', `${id.slice(0, 40)} is in another file already`);
      seen.add(id);
      if (id.length > 40) cells.report(row, 'player', 'longer than 40 characters');
      beside.set(id, {
        at: cells.place(row),
        teamId: holder(row),
        rarity: cells.text(row, 'rarity', 30) ?? (choices.rarity === '' ? undefined : choices.rarity),
        imageUrl: cells.webAddress(row, 'image_url'),
      });
    }
    const cards = cardsFromCsv(without(table));
    if (cards.ok) {
      for (const card of cards.value) {
        const rest = beside.get(card.playerId);
        if (rest !== undefined) items.push({ card, ...rest });
      }
    } else problems.push(...fromReader(sheet, at, cards.error));
    problems.push(...cells.problems);
  }
  return { items, problems };
}

/** The table as cards are read of it: nothing but what a card says, and trimmed. */
function without({ file, columns, rows }: CsvTable): CsvTable {
  const beside: ReadonlySet<string> = new Set(BESIDE);
  return {
    file,
    columns: columns.filter((column) => !beside.has(column)),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, text.trim()])),
    })),
  };
}

interface Placed {
  readonly sheet: Sheet;
  readonly at: number;
}

const NEEDED = ['people', 'batting', 'pitching', 'fielding'] as const;
const CALLED: Readonly<Record<StatsPart, string>> = {
  people: 'players',
  batting: 'batting',
  pitching: 'pitching',
  fielding: 'fielding',
  splits: 'splits',
};

/** Which sheet is which part of a season, and what is missing or there twice. */
function statsSheets(sheets: readonly Sheet[]) {
  const problems: CellProblem[] = [];
  const placed = new Map<StatsPart, Placed>();
  for (const [at, sheet] of sheets.entries()) {
    const part = sheet.part as StatsPart;
    if (!(part in CALLED)) continue;
    if (placed.has(part)) {
      problems.push({
        sheet: at,
        row: null,
        column: null,
        message: `a second file of ${CALLED[part]}: use one of them`,
      });
    } else placed.set(part, { sheet, at });
  }
  for (const part of NEEDED) {
    if (placed.has(part)) continue;
    const message = `a season’s statistics need a file of ${CALLED[part]}: none of these is one`;
    problems.push({ sheet: null, row: null, column: null, message });
  }
  return { placed, problems };
}

/** Cards of a season's statistics. They are built only when `isWanted` and nothing is wrong: that takes a moment. */
export function readSeasonCards(
  { sheets, choices }: ImportDraft,
  facts: LeagueFacts,
  isWanted: boolean,
): Reading<CardItem> {
  const { placed, problems } = statsSheets(sheets);
  const [people, batting, pitching, fielding] = NEEDED.map((part) => placed.get(part));
  if (!people || !batting || !pitching || !fielding) return { items: [], problems };
  const splits = placed.get('splits');
  const season = readSeason({
    players: tableOf(people.sheet),
    batting: tableOf(batting.sheet),
    pitching: tableOf(pitching.sheet),
    fielding: tableOf(fielding.sheet),
    splits: splits === undefined ? null : tableOf(splits.sheet),
  });
  const clubs = lastClubs([batting, pitching], facts, choices);
  const all = [...placed.values()];
  const found = season.ok
    ? []
    : all.flatMap(({ sheet, at }) =>
        fromReader(
          sheet,
          at,
          season.error.filter(({ file }) => file === sheet.file),
        ),
      );
  const wrong = [...problems, ...found, ...clubs.problems];
  if (!season.ok || wrong.length > 0 || !isWanted) return { items: [], problems: wrong };
  const rows = new Map(tableOf(people.sheet).rows.map((row) => [(row.cells['playerID'] ?? '').trim(), row.line - 2]));
  const { cards } = cardsFromSeason(season.value, { regress: choices.regress });
  const items = cards.map((card): CardItem => ({
    at: { sheet: people.at, row: rows.get(card.playerId) ?? 0 },
    card,
    teamId: clubs.isSaid ? (clubs.of.get(card.playerId) ?? null) : undefined,
    rarity: choices.rarity === '' ? undefined : choices.rarity,
    imageUrl: undefined,
  }));
  return { items, problems: [] };
}

/** The club of each man's last stint. */
function lastClubs(sheets: readonly Placed[], facts: LeagueFacts, choices: ImportChoices) {
  const of = new Map<string, number | null>();
  const problems: CellProblem[] = [];
  const isSaid = choices.holders === 'column' && sheets.some(({ sheet }) => columnOf(sheet, 'teamID') !== null);
  if (!isSaid) return { of, problems, isSaid };
  const stints = new Map<string, number>();
  for (const { sheet, at } of sheets) {
    const cells = new SheetCells(sheet, at);
    const holder = holderBy(sheet, cells, 'teamID', facts, choices);
    for (const row of tableOf(sheet).rows) {
      const id = cells.given(row, 'playerID');
      const stint = Number(row.cells['stint'] ?? 1) || 1;
      if (id === undefined || stint < (stints.get(id) ?? 0)) continue;
      stints.set(id, stint);
      of.set(id, holder(row) ?? of.get(id) ?? null);
    }
    problems.push(...cells.problems);
  }
  return { of, problems, isSaid };
}
