import { describe, expect, it } from 'vitest';
import type { LeagueFacts } from './facts';
import { checkImport } from './check-import';
import { mended } from './mend';
import { firstMapping } from './recognise';
import { FIRST_CHOICES, type ImportChoices, type ImportDraft } from './sheet';
import type { ImportSource, SheetPart } from './source';
import { CARD_HEADER, cardLines, SEASON_FILES } from './testing/import-files';

const FACTS: LeagueFacts = {
  league: 'pd',
  teams: [
    { id: 1, name: 'Hilltop Hares', abbreviation: 'HIL' },
    { id: 2, name: 'Rapid Rats', abbreviation: 'RAT' },
    { id: 3, name: 'Twin Rats', abbreviation: 'RAT' },
  ],
};

function sheetOf(part: SheetPart, file: string, lines: readonly string[]) {
  const [columns = [], ...rows] = lines.map((line) => line.split(','));
  return {
    file,
    part,
    columns,
    rows: rows.map((cells, at) => ({ line: at + 2, cells, isLeftOut: false, fault: null })),
    mapping: firstMapping(part, columns, null),
  };
}

const draftOf = (
  source: ImportSource,
  lines: readonly string[],
  choices: Partial<ImportChoices> = {},
): ImportDraft => ({
  revision: 1,
  source,
  sheets: [sheetOf(source === 'stats' ? 'people' : source, 'a.csv', lines)],
  choices: { ...FIRST_CHOICES, ...choices },
});

const told = (draft: ImportDraft) =>
  checkImport(draft, FACTS, true).problems.map(({ row, column, message }) => [row, column, message]);

describe('cards', () => {
  it('name row and column of what is wrong', () => {
    const lines = [...cardLines('a', 'Ada'), ...cardLines('b', 'Ben', { walk: 9 })];
    const wrong = draftOf('cards', [CARD_HEADER, ...lines.with(0, (lines[0] ?? '').replace(',batting,', ',bating,'))]);
    expect(told(wrong)).toEqual([
      [0, 'card', '"bating" is none of batting, pitching'],
      [2, null, 'the chances sum to 108.1, not 108'],
      [3, null, 'the chances sum to 108.1, not 108'],
    ]);
  });

  it('name a team that nobody knows, and one that two are called', () => {
    const lines = ['HIL', 'Nobody', 'RAT'].flatMap((team, at) =>
      cardLines(`p${at}`, 'A Man').map((line) => `${line},${team}`),
    );
    const draft = draftOf('cards', [`${CARD_HEADER},team`, ...lines], { holders: 'column' });
    expect(told(draft)).toEqual([
      [2, 'team', 'no team of the league is called "Nobody"'],
      [4, 'team', 'several teams are called "RAT"'],
    ]);
    expect(told({ ...draft, choices: FIRST_CHOICES })).toEqual([]);
  });

  it('hold nothing that is not text', () => {
    const lines = cardLines('a', 'A\u202Eda');
    expect(told(draftOf('cards', [CARD_HEADER, ...lines])).map(([row, column]) => [row, column])).toEqual([
      [0, 'name'],
      [1, 'name'],
    ]);
  });

  it('are not checked while a column is missing', () => {
    const draft = draftOf('cards', [CARD_HEADER.replace('versus', 'page'), ...cardLines('a', 'Ada')]);
    expect(told(draft)).toEqual([[null, null, 'no column is chosen for “Against”']]);
  });

  it('that are all left out are no import', () => {
    const draft = draftOf('cards', [CARD_HEADER, ...cardLines('a', 'Ada')]);
    const [sheet] = draft.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const none = mended(sheet, { type: 'leaveOut', rows: [0, 1], isLeftOut: true });
    expect(told({ ...draft, sheets: [none] })).toEqual([[null, null, 'there is no row to import']]);
    expect(told({ ...draft, sheets: [mended(none, { type: 'leaveOut', rows: [0, 1], isLeftOut: false })] })).toEqual(
      [],
    );
  });
});

describe('statistics', () => {
  const parts = ['people', 'batting', 'pitching', 'fielding'] as const;
  const sheets = SEASON_FILES.map(({ name, text }, at) => sheetOf(parts[at] ?? 'unused', name, text.split('\n')));
  const season: ImportDraft = { revision: 1, source: 'stats', sheets, choices: FIRST_CHOICES };

  it('name file, row and column', () => {
    const [people, batting, ...rest] = sheets;
    if (people === undefined || batting === undefined) throw new Error('no sheets');
    const wrong = mended(batting, { type: 'cells', cells: [{ row: 2, column: 'HR', value: 'x' }] });
    const { problems } = checkImport({ ...season, sheets: [people, wrong, ...rest] }, FACTS, true);
    expect(problems).toEqual([{ sheet: 1, row: 2, column: 'HR', message: '"x" is no whole number' }]);
  });

  it('are refused where no season can be so', () => {
    const [people, batting, pitching, fielding] = sheets;
    if (!people || !batting || !pitching || !fielding) throw new Error('no sheets');
    const atBat = mended(batting, { type: 'cells', cells: [{ row: 0, column: 'AB', value: '' }] });
    const onMound = mended(pitching, { type: 'cells', cells: [{ row: 1, column: 'HR', value: '51' }] });
    const { problems } = checkImport({ ...season, sheets: [people, atBat, onMound, fielding] }, FACTS, true);
    expect(problems).toEqual([
      { sheet: 1, row: 0, column: 'AB', message: 'more hits, "100", than at-bats' },
      { sheet: 1, row: 0, column: 'AB', message: 'more strikeouts, "80", than at-bats' },
      { sheet: 2, row: 1, column: 'H', message: 'more homers, "51", than hits' },
    ]);
  });

  it('need every part once', () => {
    expect(told({ ...season, sheets: sheets.slice(0, 3) }).map(([, , message]) => message)).toEqual([
      'a season’s statistics need a file of fielding: none of these is one',
    ]);
    const [people] = sheets;
    if (people === undefined) throw new Error('no sheet');
    const twice = { ...season, sheets: [...sheets, { ...people, file: 'again.csv' }] };
    expect(told(twice).map(([, , message]) => message)).toEqual(['a second file of players: use one of them']);
  });

  it('give everyone to the club of his last stint', () => {
    const clubs = {
      ...FACTS,
      teams: [
        { id: 7, name: 'Aaa', abbreviation: 'AAA' },
        { id: 8, name: 'Bbb', abbreviation: 'BBB' },
      ],
    };
    const { problems, items } = checkImport(
      { ...season, choices: { ...FIRST_CHOICES, holders: 'column' } },
      clubs,
      true,
    );
    expect(problems).toEqual([]);
    expect(items.items.map((item) => ('teamId' in item ? item.teamId : null))).toEqual([8, 7, 8, 7]);
  });
});

describe('players, teams and schedules', () => {
  it('leave a player with his team when no column says whose he is', () => {
    const team = (lines: readonly string[]) =>
      checkImport(draftOf('players', lines, { holders: 'column' }), FACTS, true).items.items.map((item) =>
        'teamId' in item ? item.teamId : 'none',
      );
    expect(team(['name,bats,throws,positions', 'Ada,L,R,SS'])).toEqual([undefined]);
    expect(team(['name,bats,throws,positions,team', 'Ada,L,R,SS,', 'Ben,L,R,SS,hil'])).toEqual([null, 1]);
  });

  it('know the positions that rosters name together', () => {
    const lines = ['SP', 'RP/CL', 'of', 'DH', '1B/DH'].map((positions, at) => `Man ${at},L,R,${positions}`);
    const { problems, items } = checkImport(draftOf('players', ['name,bats,throws,positions', ...lines]), FACTS, true);
    expect(problems).toEqual([]);
    expect(items.items.map((item) => ('abilities' in item ? Object.keys(item.abilities.fielding) : null))).toEqual([
      ['P'],
      ['P'],
      ['LF', 'CF', 'RF'],
      [],
      ['1B'],
    ]);
  });

  it('name what is wrong with a player', () => {
    const lines = [
      'name,bats,throws,positions,running,injured until',
      'Ada,L,R,SS 2e18,14,2026-05-01',
      'Ada,X,,fast,99,soon',
    ];
    expect(told(draftOf('players', lines))).toEqual([
      [1, 'name', 'another row has this name: ids tell them apart'],
      [1, 'injured until', '"soon" is no day like 2026-05-01'],
      [1, 'positions', 'is not like "SS; 2B" or "SS 2e18; C 3e10(-1) pb2 t3"'],
      [1, 'bats', '"X" is none of L, R, S'],
      [1, 'throws', 'the field is empty'],
      [1, 'running', '"99" is no whole number from 1 to 20'],
    ]);
  });

  it('name what is wrong with a team', () => {
    const lines = ['name,abbreviation,color,single', 'Hares,HIL,#00ff00,20', 'hares,LONGER,green,21'];
    expect(told(draftOf('teams', lines))).toEqual([
      [1, 'abbreviation', 'longer than 5 characters'],
      [1, 'name', 'another row has this name'],
      [1, 'color', 'must be like #1f4e79'],
      [1, 'single', '"21" is no whole number from 0 to 20'],
    ]);
  });

  it('name what is wrong with a game', () => {
    const lines = [
      'number,date,away,home',
      '1,2031-04-01,HIL,Hilltop Hares',
      '1,April,HIL,Twin Rats',
      ',2031-04-01,HIL,Twin Rats',
    ];
    expect(told(draftOf('schedule', lines))).toEqual([
      [0, 'home', 'a team does not play against itself'],
      [1, 'date', '"April" is no day like 2026-04-01'],
      [1, 'number', 'another row has this number'],
      [2, null, 'the game has no number, others have one'],
    ]);
  });
});
