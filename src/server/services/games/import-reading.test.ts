import { describe, expect, it } from 'vitest';
import {
  eventFileOf,
  FIRST_GAME,
  gameLines,
  SECOND_GAME,
  seasonFiles,
  TEAM_FILE,
} from '@/formats/retrosheet/testing/made-up-season';
import { readImportFiles } from './import-files';
import { readForImport, toPreview } from './import-reading';

const events = (text: string, name = '2026HOM.EVX') => ({ name, text });

/** What a preview says of the games of some files. */
const shown = (...files: Parameters<typeof readImportFiles>[0]) => {
  const { games, faults } = readImportFiles(files);
  return { games: games.map((game) => toPreview(game, readForImport(game, game.id), null)), faults };
};

describe('files', () => {
  it('are told apart by name, whatever its case, and by how they begin', () => {
    const text = eventFileOf([FIRST_GAME]);
    expect(shown(events(text, '2026hom.eva')).games).toHaveLength(1);
    expect(shown(events(text, 'games.txt')).games).toHaveLength(1);
    expect(shown({ name: 'notes.txt', text: 'Dear diary' })).toEqual({
      games: [],
      faults: [{ file: 'notes.txt', line: 0, reason: expect.stringContaining('no event file') }],
    });
  });

  it('with characters that are not text are refused by their line', () => {
    const text = `${eventFileOf([FIRST_GAME])}com,"a\u202eb"\n`;
    expect(shown(events(text))).toEqual({
      games: [],
      faults: [{ file: '2026HOM.EVX', line: text.split('\n').length - 1, reason: expect.stringContaining('not text') }],
    });
    const long = shown(events(`id,X\ncom,${'x'.repeat(2_001)}`));
    expect(long.faults).toMatchObject([{ line: 2, reason: expect.stringContaining('2000') }]);
    expect(shown(events('id,X\ncom,a\0b')).faults).toHaveLength(1);
  });

  it('name a game once', () => {
    const { games } = shown(...seasonFiles([FIRST_GAME]), events(eventFileOf([FIRST_GAME]), '2026HOM.EVY'));
    expect(games.map(({ file, faults }) => [file, faults.map(({ reason }) => reason)])).toEqual([
      ['2026HOM.EVX', []],
      ['2026HOM.EVY', ['HOM202604010 is in these files twice.']],
    ]);
  });

  it('of several seasons keep to their own', () => {
    const old = { name: 'TEAM2025', text: 'VIS,X,Elsewhere,Vans\nHOM,X,Oldtown,Hats\n' };
    const [game] = shown(...seasonFiles([FIRST_GAME]), old).games;
    expect([game?.away?.name, game?.home?.name]).toEqual(['Visitport', 'Hometown']);
    expect(shown(events(eventFileOf([FIRST_GAME])), old).games[0]?.away?.name).toBe('Elsewhere');
  });
});

describe('a game', () => {
  it('shows teams, score, date and length', () => {
    expect(shown(...seasonFiles([SECOND_GAME])).games).toEqual([
      {
        id: 'HOM202604020',
        file: '2026HOM.EVX',
        date: '2026-04-02',
        number: 0,
        away: { code: 'VIS', name: 'Visitport', runs: 0 },
        home: { code: 'HOM', name: 'Hometown', runs: 2 },
        plays: 53,
        innings: 9,
        faults: [],
        notes: [],
        gameId: null,
      },
    ]);
  });

  it('without teams and rosters is read all the same, and told so', () => {
    const [game] = shown(events(eventFileOf([FIRST_GAME]))).games;
    expect(game?.faults).toEqual([]);
    expect(game?.away?.name).toBe('VIS');
    expect(game?.notes).toEqual([
      'No team file names VIS and HOM: the code stands for the name.',
      '18 men are in no roster (Man V1, …): taken to bat and throw right.',
    ]);
  });

  it('of one city’s two teams names them whole', () => {
    const teams = { name: 'TEAM2026', text: `${TEAM_FILE}HO2,X,Hometown,Boots\n` };
    expect(shown(events(eventFileOf([FIRST_GAME])), teams).games[0]?.home?.name).toBe('Hometown Hats');
  });

  it('with a spoiled record or play is told with its line; the others are read', () => {
    const lines = gameLines(FIRST_GAME);
    const at = lines.findIndex((line) => line.startsWith('start,h3'));
    const spoiled = lines.with(at, 'start,h3,"Man H3",5,3,4');
    const { games } = shown(events([...spoiled, ...gameLines(SECOND_GAME)].join('\n')));
    expect(games.map(({ id, faults }) => [id, faults.map(({ line }) => line)])).toEqual([
      ['HOM202604020', []],
      ['HOM202604010', [at + 1]],
    ]);
  });

  it.each([
    ['info,visteam,<b>', 'A team has three letters or digits, not "<b>".'],
    [
      'start,v3,"Man V3 who has a name that goes on and on and on, and on beyond all measure",0,3,4',
      'A name has at most 60',
    ],
    [`start,${'x'.repeat(30)},"Man V3",0,3,4`, 'up to 20 letters'],
  ])('is refused for the name in %s', (line, reason) => {
    const [, key = '', value = ''] = line.split(',');
    const lines = gameLines(FIRST_GAME).map((one) => {
      if (line.startsWith('info')) return one.startsWith(`info,${key},`) ? line : one;
      if (one.startsWith('start,v3,')) return line;
      return one.replace(',0,v3,', `,0,${key},`);
    });
    expect(value).not.toBe('');
    expect(shown(events(lines.join('\n'))).games[0]?.faults).toMatchObject([
      { line: 1, reason: expect.stringContaining(reason) },
    ]);
  });
});
