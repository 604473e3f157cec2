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

const events = (text: string, name = '2011HOM.EVX') => ({ name, text });

/** What a preview says of the games of some files. */
const shown = (...files: Parameters<typeof readImportFiles>[0]) => {
  const { games, faults } = readImportFiles(files);
  return { games: games.map((game) => toPreview(game, readForImport(game, game.id), null)), faults };
};

describe('files', () => {
  it('are told apart by name, whatever its case, and by how they begin', () => {
    const text = eventFileOf([FIRST_GAME]);
    expect(shown(events(text, '2011hom.eva')).games).toHaveLength(1);
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
      faults: [{ file: '2011HOM.EVX', line: text.split('\n').length - 1, reason: expect.stringContaining('not text') }],
    });
    const long = shown(events(`id,X\ncom,${'x'.repeat(2_001)}`));
    expect(long.faults).toMatchObject([{ line: 2, reason: expect.stringContaining('2000') }]);
    expect(shown(events('id,X\ncom,a\0b')).faults).toHaveLength(1);
  });

  it('name a game once', () => {
    const { games } = shown(...seasonFiles([FIRST_GAME]), events(eventFileOf([FIRST_GAME]), '2011HOM.EVY'));
    expect(games.map(({ file, faults }) => [file, faults.map(({ reason }) => reason)])).toEqual([
      ['2011HOM.EVX', []],
      ['2011HOM.EVY', ['HOM201104010 is in these files twice.']],
    ]);
  });

  it('of several seasons keep to their own', () => {
    const old = { name: 'TEAM2010', text: 'VIS,X,Elsewhere,Vans\nHOM,X,Oldtown,Hats\n' };
    const [game] = shown(...seasonFiles([FIRST_GAME]), old).games;
    expect([game?.away?.name, game?.home?.name]).toEqual(['Visitport', 'Hometown']);
    expect(shown(events(eventFileOf([FIRST_GAME])), old).games[0]?.away?.name).toBe('Elsewhere');
  });
});

describe('a game', () => {
  it('shows teams, score, date and length', () => {
    expect(shown(...seasonFiles([SECOND_GAME])).games).toEqual([
      {
        id: 'HOM201104020',
        file: '2011HOM.EVX',
        date: '2011-04-02',
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
      '18 players are in no roster (Man V1, …): taken to bat and throw right.',
    ]);
  });

  it('of one city’s two teams names them whole', () => {
    const teams = { name: 'TEAM2011', text: `${TEAM_FILE}HO2,X,Hometown,Boots\n` };
    expect(shown(events(eventFileOf([FIRST_GAME])), teams).games[0]?.home?.name).toBe('Hometown Hats');
  });

  it('with a spoiled record or play is told with its line; the others are read', () => {
    const lines = gameLines(FIRST_GAME);
    const at = lines.findIndex((line) => line.startsWith('start,h3'));
    const spoiled = lines.with(at, 'start,h3,"Man H3",5,3,4');
    const { games } = shown(events([...spoiled, ...gameLines(SECOND_GAME)].join('\n')));
    expect(games.map(({ id, faults }) => [id, faults.map(({ line }) => line)])).toEqual([
      ['HOM201104020', []],
      ['HOM201104010', [at + 1]],
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

  it('that no game can be is refused before it is read', () => {
    const lines = gameLines(FIRST_GAME);
    const many = (line: string, count: number) => shown(events([...lines, ...Array(count).fill(line)].join('\n')));
    const reasons = ({ games }: ReturnType<typeof many>) => games[0]?.faults.map(({ reason }) => reason);
    expect(reasons(many('play,9,1,h3,??,,NP', 441))).toEqual(['A game has at most 500 plays.']);
    expect(reasons(many('play,9,1,h3,??,,S7', 48))).toEqual(['A half-inning has at most 50 plays.']);
    expect(reasons(many('sub,h20,"Man H20",1,3,11', 183))).toEqual(['At most 200 players come into a game.']);
    const itself = lines.map((line) => line.replace('visteam,VIS', 'visteam,HOM'));
    expect(reasons(shown(events(itself.join('\n'))))).toEqual(['A team does not play against itself.']);
    const odd = lines.with(0, 'id,a-b');
    expect(reasons(shown(events(odd.join('\n'))))).toEqual([
      'A game\'s id has up to 20 letters and digits, not "a-b".',
    ]);
  });

  it('with hundreds of faults tells the first', () => {
    const lines = [...gameLines(FIRST_GAME), ...Array<string>(300).fill('play,1')];
    const { games } = shown(events(lines.join('\n')));
    expect(games[0]?.faults).toHaveLength(21);
    expect(games[0]?.faults.at(-1)?.reason).toContain('There are more.');
    expect(shown(events('nothing\n'.repeat(300))).faults).toHaveLength(21);
  });
});
