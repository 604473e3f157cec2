import { describe, expect, it } from 'vitest';
import type { ImportableGame } from '@/server/api/wire';
import { batches, fileSets, withFiles } from './file-sets';
import { MAX_FILE_LETTERS } from '@/shared/import-limits';
import { readAllChosen, readChosen } from './read-file';
import { answered, dateWords, faultWords, mayBeImported, rowOf } from './rows';

const file = (name: string, text = '') => ({ name, text });

const aGame = (part: Partial<ImportableGame> = {}): ImportableGame => ({
  id: 'HOM201104010',
  file: '2011HOM.EVX',
  date: '2011-04-01',
  number: 0,
  away: { code: 'VIS', name: 'Visitport', runs: 3 },
  home: { code: 'HOM', name: 'Hometown', runs: 1 },
  plays: 60,
  innings: 9,
  faults: [],
  notes: [],
  gameId: null,
  ...part,
});

describe('chosen files', () => {
  it('go by event file, with the register of its season', () => {
    const files = ['2010HOM.EVX', '2011HOM.EVX', 'TEAM2011', 'HOM2011.ROS', 'TEAM2010'].map((name) => file(name));
    expect(fileSets(files).map(({ files: sent }) => sent.map(({ name }) => name))).toEqual([
      ['2010HOM.EVX', 'TEAM2010'],
      ['2011HOM.EVX', 'TEAM2011', 'HOM2011.ROS'],
    ]);
  });

  it('go with every register there is when none is of their season', () => {
    const [set] = fileSets([file('games.txt'), file('TEAM2011'), file('HOM2011.ROS')]);
    expect(set?.files.map(({ name }) => name)).toEqual(['games.txt', 'TEAM2011', 'HOM2011.ROS']);
  });

  it('take the place of one of the same name', () => {
    expect(withFiles([file('a', 'old'), file('b')], [file('a', 'new')])).toEqual([file('b'), file('a', 'new')]);
  });

  it('are read as UTF-8, or as the older encoding', async () => {
    const read = (bytes: readonly number[]) =>
      readChosen({ name: 'a', arrayBuffer: async () => Uint8Array.from(bytes).buffer });
    expect(await read([0xc3, 0xa9])).toEqual(file('a', 'é'));
    expect(await read([0xe9])).toEqual(file('a', 'é'));
  });

  it('are read as what spreadsheets call Unicode, either way round', async () => {
    const read = (bytes: readonly number[]) =>
      readChosen({ name: 'a', arrayBuffer: async () => Uint8Array.from(bytes).buffer });
    expect(await read([0xff, 0xfe, 0xe9, 0, 0x2c, 0])).toEqual(file('a', 'é,'));
    expect(await read([0xfe, 0xff, 0, 0xe9, 0, 0x2c])).toEqual(file('a', 'é,'));
  });

  it('are texts: a picture or a workbook is named and not sent', async () => {
    const bytes = (name: string, given: readonly number[]) => ({
      name,
      size: given.length,
      arrayBuffer: async () => Uint8Array.from(given).buffer,
    });
    const read = await readAllChosen([bytes('a.png', [0x89, 0x50, 0, 0, 0, 0x0d]), bytes('b.csv', [0x61])]);
    expect(read.files).toEqual([file('b.csv', 'a')]);
    expect(read.faults).toEqual([{ file: 'a.png', line: 0, reason: expect.stringContaining('no text file') }]);
    const zip = [0x50, 0x4b, 3, 4, 0x14, 0x20];
    const others = await readAllChosen([bytes('cards.xlsx', zip), bytes('all.zip', zip), bytes('cards.csv', zip)]);
    expect(others.files).toEqual([]);
    expect(others.faults.map(({ reason }) => /workbook|archive/.exec(reason)?.[0])).toEqual([
      'workbook',
      'archive',
      'workbook',
    ]);
  });
});

describe('a file that is too large', () => {
  it('is named and not opened; the others are read', async () => {
    const chosen = (name: string, size: number) => ({ name, size, arrayBuffer: async () => new ArrayBuffer(0) });
    const read = await readAllChosen([chosen('BIG.EVA', MAX_FILE_LETTERS + 1), chosen('A.EVA', MAX_FILE_LETTERS)]);
    expect(read.files).toEqual([file('A.EVA')]);
    expect(read.faults).toMatchObject([{ file: 'BIG.EVA', line: 0 }]);
    expect(read.faults[0]?.reason).toContain('larger than 2 MB');
    const huge = await readAllChosen([chosen('cards.csv', 40_000_000)]);
    expect(huge.faults[0]?.reason).toBe('With 40 MB this file is larger than 2 MB: bring it in parts.');
  });
});

describe('a game of the files', () => {
  it('is ready, has a fault, or is there', () => {
    const fault = { file: 'a', line: 214, reason: 'The play is empty.' };
    const states = [aGame(), aGame({ faults: [fault] }), aGame({ gameId: 'g' })].map((game) => rowOf('a', game));
    expect(states.map((row) => [row.state, mayBeImported(row)])).toEqual([
      ['ready', true],
      ['fault', false],
      ['there', false],
    ]);
    expect(faultWords(fault)).toBe('Line 214: The play is empty.');
    expect(faultWords({ ...fault, line: 0 })).toBe('The play is empty.');
  });

  it('can be tried again after it was refused, and not after it came in', () => {
    const row = rowOf('a', aGame());
    const refused = answered(row, { id: 'HOM201104010', outcome: 'refused', gameId: null, faults: [] });
    expect([refused.state, mayBeImported(refused)]).toEqual(['refused', true]);
    const came = answered(refused, { id: 'HOM201104010', outcome: 'imported', gameId: 'g', faults: [] });
    expect([came.state, came.gameId, mayBeImported(came)]).toEqual(['imported', 'g', false]);
  });

  it('has its date, and its number where a day had two', () => {
    expect(dateWords(aGame())).toBe('Apr 1, 2011');
    expect(dateWords(aGame({ number: 2 }))).toBe('Apr 1, 2011 (2)');
    expect(dateWords(aGame({ date: null }))).toBe('HOM201104010');
  });
});

it('a list goes in batches', () => {
  expect(batches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(batches([], 2)).toEqual([]);
});
