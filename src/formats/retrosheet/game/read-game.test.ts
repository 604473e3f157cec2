import { describe, expect, it } from 'vitest';
import { boxProof } from '@/game/box-proof';
import { playFaults } from '@/game/resolve/play-faults';
import { eventFile, gameOf, play, REGISTER, threeOut } from '../testing/made-up-game';
import { readGame } from './read-game';
import type { ReadGame } from './real-game';

const TOP = threeOut(1, 0, ['v1', 'v2', 'v3']);

/** A game of one inning: the visitors go down, the home team does as told. */
function bottomOf(lines: readonly string[], infos: readonly string[] = []): ReadGame {
  const game = readGame(gameOf(eventFile([...TOP, ...lines], infos)), REGISTER);
  if (!game.ok) throw new Error(`${game.error.line}: ${game.error.reason}`);
  return game.value;
}
const home = (batter: string, event: string, count = '??'): string => play(1, 1, batter, event, count);
const sub = (player: string, team: 0 | 1, order: number, position: number): string =>
  `sub,${player},"${player.toUpperCase()}",${team},${order},${position}`;
const idOf = (game: ReadGame, lineupId: number | undefined): string =>
  game.people.idOf(
    [...game.state.away.lineup, ...game.state.home.lineup].find((man) => man.lineupId === lineupId)?.player ?? 0,
  );
const pitching = (game: ReadGame, id: string) =>
  game.box.away.pitching.find((line) => idOf(game, line.lineupId) === id);
const batting = (game: ReadGame, id: string) => game.box.home.batting.find((line) => idOf(game, line.lineupId) === id);

it('plays a game by our own fold, every play sound and the box in proof', () => {
  const game = bottomOf([
    home('h1', 'S8/L'),
    home('h2', 'SB2'),
    home('h2', '43/G4.2-3'),
    home('h3', '8/SF/F8.3-H'),
    home('h4', 'W'),
    home('h5', 'E6/G6.1-2'),
    home('h6', 'S7/L7.2-H(UR);1-2'),
    home('h7', 'K'),
  ]);
  expect(game.state.score).toEqual({ away: 0, home: 2 });
  expect(game.plays.flatMap(playFaults)).toEqual([]);
  expect(boxProof(game.box, 'home')).toEqual({ left: 7, right: 7 });
  expect(pitching(game, 'v9')).toMatchObject({ r: 2, er: 1, so: 1, bb: 1, outs: 3 });
  expect(batting(game, 'h1')).toMatchObject({ sb: 1, r: 1 });
  expect(game.state.home.name).toBe('Hometown');
});

it('the log of a read game folds to the same state', () => {
  const game = bottomOf([home('h1', 'HR'), ...['h2', 'h3', 'h4'].map((batter) => home(batter, 'K'))]);
  expect(game.events.map((event) => event.type)).toEqual([
    'gameCreated',
    'rosterChanged',
    'rosterChanged',
    'gameStarted',
    'halfStarted',
    ...TOP.map(() => 'playMade'),
    'halfStarted',
    ...['', '', '', ''].map(() => 'playMade'),
    'gameEnded',
  ]);
  expect(game.state.endReason).toBe('final');
});

describe('who owns a plate appearance', () => {
  const changed = (count: string, event: string): ReadGame =>
    bottomOf([home('h1', 'NP', count), sub('v10', 0, 9, 1), home('h1', event), ...threeOut(1, 1, ['h2', 'h3', 'h4'])]);

  it.each(['20', '21', '30', '31', '32'])('a walk after a change at %s is the first pitcher’s', (count) => {
    expect(pitching(changed(count, 'W'), 'v9')?.bb).toBe(1);
  });
  it.each(['00', '11', '22', '12', '02', '??'])('a walk after a change at %s is the new man’s', (count) => {
    expect(pitching(changed(count, 'W'), 'v10')?.bb).toBe(1);
  });
  it('so is anything but a walk', () => {
    expect(pitching(changed('30', 'S8'), 'v10')?.h).toBe(1);
  });
  it('a strikeout with two strikes is the first batter’s', () => {
    const game = bottomOf([
      home('h1', 'NP', '02'),
      sub('h10', 1, 1, 11),
      home('h10', 'K'),
      ...threeOut(1, 1, ['h2', 'h3']),
    ]);
    expect(batting(game, 'h1')).toMatchObject({ pa: 1, so: 1 });
    expect(batting(game, 'h10')).toMatchObject({ pa: 0 });
  });
});

describe('what the text implies', () => {
  const placed = (event: string, ...after: readonly string[]): ReadGame =>
    bottomOf([home('h1', 'S8'), home('h2', 'S8.1-2'), home('h3', event), ...after]);

  it('a force at third moves the man behind, though nobody wrote it', () => {
    const game = placed('5(2)/FO', home('h4', 'K'), home('h5', 'K'));
    const play3 = game.plays.at(-3);
    expect(play3?.runnersAfter.map((man) => idOf(game, man ?? undefined))).toEqual(['h3', 'h2', '']);
  });
  it('men put out in rundowns have one assist each', () => {
    const game = bottomOf([home('h1', 'S8'), home('h2', 'POCS2(1341)'), home('h2', 'K'), home('h3', 'K')]);
    expect(batting(game, 'h1')).toMatchObject({ cs: 1, po: 1 });
    expect(game.plays.flatMap(playFaults)).toEqual([]);
  });
  it('a man caught stealing whom an error saved is caught all the same', () => {
    const game = bottomOf([home('h1', 'W'), home('h2', 'CS2(26E3).1-1'), ...threeOut(1, 1, ['h2', 'h3', 'h4'])]);
    expect(batting(game, 'h1')).toMatchObject({ cs: 1 });
    expect(game.box.away.e).toBe(1);
  });
  it('no run is batted in on a double play, an error or a steal', () => {
    const game = bottomOf([home('h1', 'T8'), home('h2', 'W'), home('h3', '64(1)3/GDP.3-H'), home('h4', 'K')]);
    expect(batting(game, 'h3')?.rbi).toBe(0);
    expect(game.state.score.home).toBe(1);
  });
});

describe('lineups', () => {
  it('a pinch hitter who stays, a double switch and a runner', () => {
    const game = bottomOf([
      home('h1', 'NP'),
      sub('h10', 1, 1, 11),
      home('h10', 'S8'),
      home('h2', 'NP'),
      sub('h11', 1, 1, 12),
      home('h2', 'K'),
      home('h3', 'NP'),
      sub('v10', 0, 2, 1),
      sub('v11', 0, 9, 6),
      home('h3', 'K'),
      home('h4', 'K'),
    ]);
    const slots = game.state.away.lineup.filter((man) => man.active).map((man) => [man.battingOrder, man.position]);
    expect(slots).toContainEqual([2, 'P']);
    expect(slots).toContainEqual([9, 'SS']);
    expect(game.events.filter((event) => event.type === 'substituted')).toHaveLength(3);
    expect(game.plays.at(-1)?.runnersAfter.map((man) => idOf(game, man ?? undefined))[0]).toBe('h11');
  });

  it('a placed runner starts the half-inning on second and is not earned', () => {
    const game = bottomOf([
      'play,1,1,h1,??,,NP',
      'radj,h9,2',
      home('h1', 'S8.2-H(UR)'),
      ...threeOut(1, 1, ['h2', 'h3', 'h4']),
    ]);
    expect(game.box.home.placed).toBe(1);
    expect(pitching(game, 'v9')).toMatchObject({ r: 1, er: 0 });
  });

  it('presadj gives the runner to the pitcher named', () => {
    const game = bottomOf([
      home('h1', 'S8'),
      home('h2', 'NP'),
      sub('v10', 0, 9, 1),
      'presadj,v10,1',
      home('h2', 'HR.1-H'),
      ...threeOut(1, 1, ['h3', 'h4', 'h5']),
    ]);
    expect(pitching(game, 'v10')).toMatchObject({ r: 2 });
  });

  it('a switch hitter bats from the other side, an adjustment overrides', () => {
    const lines = [`badj,v2,R`, ...TOP, ...threeOut(1, 1, ['h1', 'h2', 'h3'])];
    const game = readGame(gameOf(eventFile(lines)), REGISTER);
    const hands = game.ok ? game.value.steps.flatMap((step) => (step.type === 'play' ? [step.hands.batter] : [])) : [];
    expect(hands.slice(0, 2)).toEqual(['R', 'L']);
  });
});

it('a home team that bats first is the side that bats first here, and the rows keep who is at home', () => {
  const lines = [...threeOut(1, 1, ['h1', 'h2', 'h3']), play(1, 0, 'v1', 'HR'), ...threeOut(1, 0, ['v2', 'v3', 'v4'])];
  const game = readGame(gameOf(eventFile(lines, ['info,htbf,true'])), REGISTER);
  const read = game.ok ? game.value : null;
  expect(read?.state.away).toMatchObject({ name: 'Hometown' });
  expect(read?.state.away.lineup[0]).toMatchObject({ name: 'Man H1' });
  expect(read?.state.score).toEqual({ away: 0, home: 1 });
  expect([read?.flagOf('away'), read?.flagOf('home')]).toEqual([1, 0]);
});

describe('a file that cannot be', () => {
  const faultOf = (lines: readonly string[]): string => {
    const game = readGame(gameOf(eventFile(lines)), REGISTER);
    return game.ok ? 'read' : `${game.error.line}: ${game.error.reason}`;
  };

  it.each([
    [[play(1, 0, 'nobody', 'K')], '25: nobody bats but is not in the order.'],
    [[play(1, 0, 'v1', 'SB2')], '25: SB2: Nobody is on base 1.'],
    [[play(1, 0, 'v1', 'S8'), play(1, 0, 'v2', 'W')], '26: W: Two men are on base 1.'],
    [[play(1, 0, 'v1', 'Q')], '25: Q: "Q" is no play.'],
    [[...TOP, play(1, 0, 'v4', 'K')], '28: The half-inning has three outs already.'],
    [[play(1, 0, 'v1', 'K'), play(1, 1, 'h1', 'K')], '26: The half-inning before has 1 outs.'],
    [[play(2, 0, 'v1', 'K')], '25: The top of inning 1 should come here.'],
    [[], '1: The game has no plays.'],
    [
      [
        play(1, 0, 'v1', 'NP'),
        sub('v10', 0, 1, 11),
        play(1, 0, 'v10', 'NP'),
        sub('v1', 0, 2, 11),
        play(1, 0, 'v1', 'K'),
      ],
      '29: V1 is out of the game already.',
    ],
  ])('%s', (lines, reason) => {
    expect(faultOf(lines)).toBe(reason);
  });

  it('a lineup with a hole is named', () => {
    const text = eventFile(TOP).replace('start,v4,', 'com,').replace('com,"Man V4",0,4,3', 'com,"gone"');
    const game = readGame(gameOf(text), REGISTER);
    expect(!game.ok && game.error.reason).toBe('The visitors have nobody in place 4 of the order.');
  });
});
