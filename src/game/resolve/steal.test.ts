import { describe, expect, test } from 'vitest';
import { movesOf, playFor, questionFor, resolveFor, type PlayOptions } from '@/testing/play-for';
import { aFielder, anAbility, SURE_HANDS } from '@/testing/a-table';
import type { Base, BaseCode } from '../bases';
import type { Play } from '../play';
import { stealSafe } from './steal-number';

/** Runners are sent from `steal`; a die of 10 for the jump checks nothing, and 1-1 is a good jump for a number of 1. */
const sent = (bases: BaseCode, steal: readonly Base[], options: PlayOptions = {}): PlayOptions => ({
  bases,
  ...options,
  offense: { steal },
  defense: { hold: [1, 2, 3], ...options.defense },
  dice: { jump: 10, 'good jump': 1, ...options.dice },
});
const result = (play: Play): string => `${play.kind} ${movesOf(play)}`;

test.each([
  [1, [1], 15, 'stolenBase 1-2'],
  [1, [1], 16, 'caughtStealing 1x2(24)'],
  [2, [2], 16, 'stolenBase 2-3'],
  [2, [2], 17, 'caughtStealing 2x3(25)'],
  [4, [3], 5, 'stolenBase 3-H'],
  [4, [3], 6, 'caughtStealing 3xH(2)'],
  [5, [1], 15, 'stolenBase 1-2'],
] as const)('T-4: bases %i, from %j, d20 %i', (bases, steal, die, expected) => {
  const play = playFor(sent(bases, steal, { dice: { steal: die } }));
  expect(result(play)).toBe(expected);
  expect(play).toMatchObject({ rbi: 0, source: { outcome: null } });
});

test('T-4: arm, hold and a runner who is not held move the number', () => {
  const isSafe = (die: number, options: PlayOptions): boolean =>
    playFor(sent(1, [1], { ...options, dice: { steal: die } })).kind === 'stolenBase';
  const loose = { defense: { hold: [] } };
  expect([isSafe(17, loose), isSafe(18, loose)]).toEqual([true, false]);
  const arm = { everyone: aFielder({ arm: -4 }) };
  expect([isSafe(11, arm), isSafe(12, arm)]).toEqual([true, false]);
  const pitching = { hold: -6, wildPitch: 9, balk: 2, pickoff: 4, starter: 6, relief: null, closer: null };
  const slow = { abilities: { 130: anAbility({ pitching }) } };
  expect([isSafe(9, slow), isSafe(10, slow)]).toEqual([true, false]);
});

describe('the jump', () => {
  test('T-3: two ordered d6 under the jump number', () => {
    const typeOf = (first: number, second: number): string =>
      resolveFor(sent(1, [1], { dice: { 'good jump': [first, second], steal: 11 } })).type;
    expect([typeOf(3, 6), typeOf(4, 1)]).toEqual(['play', 'question']);
  });

  test('T-3: some need no dice for it unless they are held', () => {
    const fast = { everyone: anAbility({ stealAuto: true, stealJump: 0 }) };
    const loose = playFor({ ...sent(1, [1], { ...fast, defense: { hold: [] } }), dice: { jump: 10, steal: 17 } });
    expect(result(loose)).toBe('stolenBase 1-2');
    expect(questionFor(sent(1, [1], fast)).ask).toBe('sendLead');
  });

  test('T-3: without it the offence goes with the lower number or lets the batter bat', () => {
    const bad = { dice: { 'good jump': 6, steal: 11 } };
    expect(questionFor(sent(1, [1], bad))).toEqual({
      ask: 'sendLead',
      asked: 'offense',
      situation: 'steal',
      choices: ['go', 'hold'],
      lead: { runner: 9, from: 1, to: 2, safe: 10 },
      trail: null,
    });
    expect(result(playFor(sent(1, [1], { ...bad, answers: ['go'] })))).toBe('caughtStealing 1x2(24)');
    const stays = playFor(sent(1, [1], { ...bad, answers: ['hold'] }));
    expect(result(stays)).toBe('strikeout Bx1(2)');
    expect(stays.dice.filter((die) => die.use === 'chaos')).toHaveLength(1);
  });
});

describe('the pitcher', () => {
  test('T-2: a pick-off on 1, harder when the man is not held', () => {
    const picked = (die: number, hold: readonly Base[]): string =>
      playFor(sent(1, [1], { defense: { hold }, dice: { jump: 1, 'pick-off': die, steal: 1, overthrow: 20 } })).kind;
    expect([picked(4, [1]), picked(5, [1])]).toEqual(['pickOff', 'stolenBase']);
    expect([picked(2, []), picked(3, [])]).toEqual(['pickOff', 'stolenBase']);
    expect(movesOf(playFor(sent(2, [2], { dice: { jump: 1, 'pick-off': 1 } })))).toBe('2x2(16)');
  });

  test('T-2: a balk on 2', () => {
    const play = playFor(sent(5, [1], { dice: { jump: 2, balk: 2 } }));
    expect(result(play)).toBe('balk 3-H 1-2');
    expect(play).toMatchObject({ runs: 1, rbi: 0, source: { outcome: 'balk' } });
    expect(playFor(sent(5, [1], { dice: { jump: 2, balk: 3, steal: 10 } })).kind).toBe('stolenBase');
  });
});

test('T-5: a wild throw on a die of 1 to 3 moves everyone one more', () => {
  const wild = playFor(sent(5, [1], { dice: { steal: 3, overthrow: 3 } }));
  expect(result(wild)).toBe('stolenBase 3-H 1-3');
  expect(wild).toMatchObject({ errors: [{ fielder: 2, type: 'throwing' }], runs: 1, rbi: 0 });
  expect(movesOf(playFor(sent(5, [1], { dice: { steal: 3, overthrow: 4 } })))).toBe('1-2');
  expect(movesOf(playFor(sent(5, [1], { dice: { steal: 4 } })))).toBe('1-2');
  const catcher = { 121: anAbility({ fielding: { C: { ...SURE_HANDS, overthrow: 9 } } }) };
  expect(movesOf(playFor(sent(1, [1], { abilities: catcher, dice: { steal: 1, overthrow: 9 } })))).toBe('1-3');
});

describe('double steal', () => {
  test('T-6: the defence chooses at whom to throw', () => {
    expect(questionFor(sent(3, [1, 2]))).toMatchObject({
      ask: 'throwTarget',
      asked: 'defense',
      situation: 'steal',
      lead: { runner: 8, from: 2, to: 3, safe: 16 },
      trail: { runner: 9, from: 1, to: 2, safe: 15 },
    });
  });

  test.each([
    ['lead', 16, 'stolenBase 2-3 1-2'],
    ['lead', 17, 'caughtStealing 2x3(25) 1-2'],
    ['trail', 15, 'stolenBase 2-3 1-2'],
    ['trail', 16, 'caughtStealing 2-3 1x2(24)'],
  ] as const)('T-6: at the %s, d20 %i; nobody steals when a man is out', (target, die, expected) => {
    const play = playFor(sent(3, [1, 2], { answers: [target], dice: { steal: die } }));
    expect(result(play)).toBe(expected);
    const reasons = play.advances.filter((advance) => !advance.out).map((advance) => advance.reason);
    expect(reasons.every((reason) => reason === (play.kind === 'stolenBase' ? 'steal' : 'throw'))).toBe(true);
  });
});

test('T-1: a man without a free base stays', () => {
  expect(playFor({ ...sent(3, [1]), dice: {} }).kind).toBe('strikeout');
  expect(playFor({ ...sent(6, [2]), dice: {} }).kind).toBe('strikeout');
  expect(movesOf(playFor(sent(6, [3], { dice: { steal: 1 } })))).toBe('3-H');
});

describe('between pitches', () => {
  const chaos = (bases: BaseCode, dice: NonNullable<PlayOptions['dice']>): string => result(playFor({ bases, dice }));
  test('C-2: a pick-off on 3 for half the number, a balk on 4 for half', () => {
    expect(chaos(3, { chaos: 3, 'pick-off': 2 })).toBe('pickOff 2x2(16)');
    expect(chaos(5, { chaos: 3, 'pick-off': 2 })).toBe('pickOff 3x3(15)');
    expect(chaos(1, { chaos: 3, 'pick-off': 3 })).toBe('strikeout Bx1(2)');
    expect(chaos(1, { chaos: 4, balk: 1 })).toBe('balk 1-2');
    expect(chaos(1, { chaos: 4, balk: 2 })).toBe('strikeout Bx1(2)');
  });
});

describe('the worked table of domain 1.10', () => {
  // Runner's number against arm + hold of −6, −4, … +6 with the runner held: safe of a hundred.
  test.each([
    [19, [65, 75, 85, 95, 95, 95, 95]],
    [17, [55, 65, 75, 85, 95, 95, 95]],
    [15, [45, 55, 65, 75, 85, 95, 95]],
    [13, [35, 45, 55, 65, 75, 85, 95]],
    [11, [25, 35, 45, 55, 65, 75, 85]],
    [8, [10, 20, 30, 40, 50, 60, 70]],
  ] as const)('T-4: a runner whose number is %i', (own, chances) => {
    const safe = [-6, -4, -2, 0, 2, 4, 6].map(
      (battery) => 5 * stealSafe(own, 1, { arm: battery, hold: 0, isHeld: true }),
    );
    expect(safe).toEqual(chances);
    const split = [-6, -4, -2, 0, 2, 4, 6].map(
      (battery) => 5 * stealSafe(own, 1, { arm: -2, hold: battery + 2, isHeld: true }),
    );
    expect(split).toEqual(chances);
  });
});
