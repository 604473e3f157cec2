import { describe, expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { STANDARD_RULES } from '@/game/rules';
import type { Register } from '../game/real-game';
import { readRoster, readTeams } from '../people';
import { play, threeOut } from '../testing/made-up-game';
import { SOUND_REGISTER, soundFile } from '../testing/sound-game';
import { seasonFiles } from '../write/season-files';
import { checkEventFile } from './check-event-file';

const { events } = playRandomly(startedGame({ seed: 1, rules: { ...STANDARD_RULES, innings: 2 } }), seededRng(8));
const files = seasonFiles([{ log: events, date: null }]);
const SOUND = files.events[0]?.text ?? '';
const register: Register = {
  teams: new Map(files.teams.flatMap(({ text }) => readTeams(text)).map((team) => [team.id, team])),
  rosters: new Map(files.rosters.flatMap(({ text }) => readRoster(text)).map((man) => [man.id, man])),
};
const reasons = (text: string, beside: Register = register): string =>
  checkEventFile(text, beside)
    .map(({ line, reason }) => `${line}: ${reason}`)
    .join('\n');

it('a file that we write is sound', () => {
  expect(SOUND.split('\r\n').length).toBeGreaterThan(40);
  expect(reasons(SOUND)).toBe('');
});

/** What is said of the sound game by hand once something in it is spoiled. */
const spoiled = (change: (lines: string[]) => readonly string[], infos: readonly string[] = []): string =>
  reasons(soundFile(change, infos), SOUND_REGISTER);

const sub = (player: string, name: string, team: 0 | 1, order: number, position: number): string =>
  `sub,${player},"${name}",${team},${order},${position}`;
/** Puts lines in place of the one that starts the home half of the second inning. */
const inTheSecond =
  (...lines: readonly string[]) =>
  (all: string[]): readonly string[] => {
    const at = all.findIndex((line) => line.startsWith('play,2,1,'));
    return [...all.slice(0, at), ...lines, ...all.slice(at + 3)];
  };

it('the game by hand is sound', () => {
  expect(spoiled((lines) => lines)).toBe('');
});

describe('text', () => {
  const text = soundFile();
  it.each([
    ['a byte order mark', `\uFEFF${text}`, 'byte order mark'],
    ['a blank line', text.replace('\nplay,3', '\n\nplay,3'), 'The line is empty.'],
    ['a line of spaces', text.replace('\nplay,3', '\n  \nplay,3'), 'nothing but spaces'],
    ['a letter that is not ASCII', text.replace('Man V1', 'Mañ V1'), 'not ASCII'],
    ['a name with a comma and no quotes', text.replace('"Man V1"', 'Man, V1'), 'fields, not 7: a name with a comma'],
    ['a quote in a name', text.replace('"Man V1"', '"Man "Big" V1"'), 'A quote'],
    ['an open quote', text.replace('"Man V1"', '"Man V1'), 'A quote is not closed.'],
    ['an unknown record', text.replace('version,2', 'wersion,2'), 'No program knows a record "wersion".'],
    ['an empty play', text.replace(',K\n', ',\n'), 'The play is empty.'],
    ['a play without a field', text.replace(',??,,K\n', ',??,K\n'), 'A play record has 7 fields'],
    ['a game twice', `${text}${text}`, 'Another game of this file has this id.'],
    ['no game', '', 'The file holds no game.'],
  ])('%s', (_what, file, reason) => {
    expect(reasons(file, SOUND_REGISTER)).toContain(reason);
  });
});

describe('infos, ids and order', () => {
  const text = soundFile();
  it.each([
    ...['visteam', 'hometeam', 'date', 'number'].map((key) => [
      `no ${key}`,
      text.replace(new RegExp(`info,${key},.*\n`), ''),
      `The info "${key}" is missing.`,
    ]),
    ['a date with dashes', text.replace('2026/04/01', '2026-04-01'), 'The date has to be yyyy/mm/dd'],
    ['a day that is none', text.replace('2026/04/01', '2026/02/30'), 'The date has to be yyyy/mm/dd'],
    ['an id of another form', text.replace('HOM202604010', 'game 1'), 'The id has to be home team, date and number'],
    ['an id of another day', text.replace('HOM202604010', 'HOM202604020'), 'is not that of the home team'],
    [
      'infos after the lineups',
      text.replace('info,number,0\n', '').replace('\nplay,1,0', '\ninfo,number,0\nplay,1,0'),
      'stands too late',
    ],
    ['a hitter that is none', text.replace('info,number,0', 'info,number,0\ninfo,usedh,true'), '"usedh" is true'],
    ['a player id of another form', text.replaceAll('man-v001', 'man1'), 'An id has eight characters'],
    ['two names of one man', text.replaceAll('man-h002', 'man-h001'), 'man-h001 is Man H1 and Man H2.'],
    ['a man of both teams', text.replaceAll('man-h002', 'man-v002'), 'man-v002 plays for both teams.'],
    ['a place twice', text.replace('"Man V2",0,2,6', '"Man V2",0,1,6'), 'The visitors start 2 men in place 1'],
    ['a position twice', text.replace('"Man V2",0,2,6', '"Man V2",0,2,8'), 'The visitors start 2 men at position 8'],
    ['no pitcher', text.replace('"Man V9",0,9,1', '"Man V9",0,9,8'), 'The visitors start 0 men at position 1'],
    ['no plays', text.replaceAll(/play,.*\n/g, ''), 'The game has no plays.'],
    [
      'a winner who does not pitch',
      text.replace('info,wp,man-h009', 'info,wp,man-h001'),
      'does not pitch in this game',
    ],
    ['a winner of the losers', text.replace('info,wp,man-h009', 'info,wp,man-v009'), 'of the wrong side'],
    ['a save for the winner', text.replace('info,number,0', 'info,number,0\ninfo,save,man-h009'), 'has the save too'],
    ['no loser', text.replace('info,lp,man-v009\n', ''), 'The info "lp" is missing.'],
    ['earned runs of somebody', `${text}data,er,man-v001,0\n`, 'does not pitch in this game'],
    ['earned runs that the plays do not tell', `${text}data,er,man-v009,0\n`, '0 earned runs here and 1 by the marks'],
  ])('%s', (_what, file, reason) => {
    expect(reasons(file, SOUND_REGISTER)).toContain(reason);
  });
});

describe('teams and rosters', () => {
  it('no team', () => {
    expect(reasons(soundFile(), { ...SOUND_REGISTER, teams: new Map() })).toContain(
      'The team VIS is not in the team file.',
    );
  });
  it('no roster', () => {
    expect(reasons(soundFile(), { ...SOUND_REGISTER, rosters: new Map() })).toContain('man-v001 is in no roster file');
  });
  it('hands that are none', () => {
    const rosters = new Map([...SOUND_REGISTER.rosters].map(([id, man]) => [id, { ...man, bats: 'S' }]));
    expect(reasons(soundFile(), { ...SOUND_REGISTER, rosters })).toContain('bats "S" and throws "R"');
  });
});

describe('plays', () => {
  const K = (batter: string): string => play(2, 1, batter, 'K');
  it.each([
    ['two outs in a half-inning', inTheSecond(K('h4'), K('h5')), 'The half-inning before has 2 outs.'],
    ['four outs', inTheSecond(K('h4'), K('h5'), K('h6'), K('h7')), 'three outs already'],
    ['out of turn', inTheSecond(K('h5'), K('h4'), K('h6')), 'Place 4 of the order is at bat, not place 5.'],
    ['somebody who does not play', inTheSecond(K('h12'), K('h5'), K('h6')), 'bats but is not in the order'],
    ['text that is none', inTheSecond(play(2, 1, 'h4', 'XYZ'), K('h5'), K('h6')), '"XYZ" is no play'],
    [
      'a forced man left out',
      inTheSecond(play(2, 1, 'h4', 'W'), play(2, 1, 'h5', 'W'), K('h6'), K('h7'), K('h8')),
      'Two men are on base 1.',
    ],
    ['an advance from nowhere', inTheSecond(play(2, 1, 'h4', 'S7.2-H'), K('h5'), K('h6')), 'Nobody is on base 2.'],
    [
      'a man who is passed',
      inTheSecond(play(2, 1, 'h4', 'S7'), play(2, 1, 'h5', 'T8.1-2'), K('h6'), K('h7'), K('h8')),
      'a runner passed another',
    ],
    [
      'a force that nobody wrote',
      inTheSecond(play(2, 1, 'h4', 'W'), play(2, 1, 'h5', 'W.1-2'), play(2, 1, 'h6', '5(2)/FO/G5'), K('h7'), K('h8')),
      'The man on base 1 has to move, and no advance says so.',
    ],
    [
      'a double play of one out',
      inTheSecond(play(2, 1, 'h4', '63/GDP/G6'), K('h5'), K('h6')),
      'Marked as a play of 2 outs, but 1 are made.',
    ],
    [
      'a man who comes back',
      inTheSecond(
        play(2, 1, 'h4', 'NP'),
        sub('h10', 'Man H10', 1, 4, 11),
        K('h10'),
        play(2, 1, 'h5', 'NP'),
        sub('h4', 'Man H4', 1, 5, 11),
        K('h4'),
        K('h6'),
      ),
      'Man H4 is out of the game already.',
    ],
    [
      'a pinch hitter who stays without a position',
      (lines: string[]) =>
        inTheSecond(
          play(2, 1, 'h4', 'NP'),
          sub('h10', 'Man H10', 1, 4, 11),
          K('h10'),
          K('h5'),
          K('h6'),
        )(lines).map((line) => line.replace(/^(?<start>play,[3-9],1,)h4,/, '$<start>h10,')),
      'came in to hit or run and has no position yet',
    ],
    [
      'a man who comes in unannounced',
      inTheSecond(sub('h10', 'Man H10', 1, 4, 11), K('h10'), K('h5'), K('h6')),
      'No play "NP" stands before',
    ],
    [
      'a position left empty',
      inTheSecond(play(2, 1, 'h4', 'NP'), sub('v3', 'Man V3', 0, 3, 6), K('h4'), K('h5'), K('h6')),
      'men are at position 6',
    ],
    [
      'a runner placed too early',
      inTheSecond('radj,h3,2', K('h4'), K('h5'), K('h6')),
      'placed before the extra innings',
    ],
  ])('%s', (_what, change, reason) => {
    expect(spoiled(change)).toContain(reason);
  });
});

describe('the end', () => {
  it('a last half-inning that is cut short', () => {
    expect(spoiled((lines) => lines.slice(0, -2))).toContain('The last half-inning is not complete.');
  });
  it('a home half that is missing', () => {
    expect(spoiled((lines) => lines.slice(0, -1))).toContain('The home half of the last inning is missing.');
  });
  it('a tie', () => {
    const tied = (lines: string[]): readonly string[] => [...lines.slice(0, -1), ...threeOut(9, 1, ['h7', 'h8', 'h9'])];
    expect(spoiled(tied)).toContain('The game is tied.');
    expect(spoiled(tied, ['info,scorecard-end,tie', 'info,wp,', 'info,lp,'])).not.toContain('tied');
  });
  it('plays after it was over', () => {
    expect(spoiled((lines) => [...lines, play(9, 1, 'h8', 'K')])).toContain('The game was over before this play.');
  });
  it('a game in progress may stop anywhere', () => {
    const infos = ['info,scorecard-end,in progress', 'info,wp,', 'info,lp,'];
    expect(spoiled((lines) => lines.slice(0, 10), infos)).toBe('');
  });
  it('the run of a placed runner without its mark', () => {
    const extra =
      (mark: string) =>
      (lines: string[]): readonly string[] => [
        ...lines.slice(0, -1),
        ...threeOut(9, 1, ['h7', 'h8', 'h9']),
        ...threeOut(10, 0, ['v1', 'v2', 'v3']),
        'radj,h9,2',
        play(10, 1, 'h1', `S7/L7.2-H${mark}`),
      ];
    expect(spoiled(extra(''))).toContain('has to be marked (UR)');
    expect(spoiled(extra('(UR)'))).toBe('');
  });
});
