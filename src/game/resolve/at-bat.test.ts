import { describe, expect, test } from 'vitest';
import { movesOf, playFor } from '@/testing/play-for';
import { anAbility } from '@/testing/a-table';
import type { BaseCode } from '../bases';
import type { Outcome } from '../outcomes';
import type { Play } from '../play';

const CENTRE = { location: 50 };

test.each([
  ['homerun', 'homeRun', '3-H 2-H 1-H B-H', 4],
  ['triple', 'triple', '3-H 2-H 1-H B-3', 3],
  ['double_three', 'double', '3-H 2-H 1-H B-2', 3],
  ['double_two', 'double', '3-H 2-H 1-3 B-2', 2],
  ['single_two', 'single', '3-H 2-H 1-3 B-1', 2],
  ['single_one', 'single', '3-H 2-3 1-2 B-1', 1],
  ['walk', 'walk', '3-H 2-3 1-2 B-1', 1],
  ['hbp', 'hitByPitch', '3-H 2-3 1-2 B-1', 1],
  ['catcher_interference', 'interference', '3-H 2-3 1-2 B-1', 1],
  ['strikeout', 'strikeout', 'Bx1(2)', 0],
  ['wild_pitch', 'wildPitch', '3-H 2-3 1-2', 0],
  ['passed_ball', 'passedBall', '3-H 2-3 1-2', 0],
  ['balk', 'balk', '3-H 2-3 1-2', 0],
] as const)('O-1: %s with the bases full', (cards, kind, moves, rbi) => {
  const play = playFor({ cards, bases: 7, dice: CENTRE });
  expect(movesOf(play)).toBe(moves);
  expect(play).toMatchObject({ kind, rbi });
});

const WALKS: Readonly<Record<BaseCode, string>> = {
  0: 'B-1',
  1: '1-2 B-1',
  2: 'B-1',
  3: '2-3 1-2 B-1',
  4: 'B-1',
  5: '1-2 B-1',
  6: 'B-1',
  7: '3-H 2-3 1-2 B-1',
};
test.each([0, 1, 2, 3, 4, 5, 6, 7] as const)('O-3: only forced men move on a walk, bases %i', (bases) => {
  for (const cards of ['walk', 'hbp', 'catcher_interference'] as const) {
    expect(movesOf(playFor({ cards, bases }))).toBe(WALKS[bases]);
  }
});

test('O-4: an intentional walk is declared and needs no dice', () => {
  const play = playFor({ bases: 2, defense: { intentionalWalk: true } });
  expect(play).toMatchObject({
    kind: 'intentionalWalk',
    dice: [],
    source: { outcome: 'intentional_walk', cell: null },
  });
  expect(movesOf(play)).toBe('B-1');
});

describe('the ballpark', () => {
  const kindOf = (cards: Outcome, ballpark: number, bats: 'L' | 'R'): string =>
    playFor({
      cards,
      batters: { bats },
      park: { homeRunL: 5, homeRunR: 15, single: 8 },
      dice: { ballpark, location: 50 },
    }).kind;
  test('O-2: the number for a homer is the batter’s side’s', () => {
    expect([kindOf('bp_homerun', 5, 'L'), kindOf('bp_homerun', 6, 'L')]).toEqual(['homeRun', 'out']);
    expect([kindOf('bp_homerun', 15, 'R'), kindOf('bp_homerun', 16, 'R')]).toEqual(['homeRun', 'out']);
    const caught = playFor({ cards: 'bp_homerun', bases: 4, dice: { ballpark: 11 } });
    expect(caught).toMatchObject({ runs: 1, sacrificeFly: true, ball: { fielder: 8, trajectory: 'fly' } });
  });
  test('O-2: a ballpark single is a single for one base or a line-out', () => {
    expect([kindOf('bp_single', 8, 'R'), kindOf('bp_single', 9, 'R')]).toEqual(['single', 'out']);
    expect(movesOf(playFor({ cards: 'bp_single', bases: 2, dice: { ballpark: 1, location: 1 } }))).toBe('2-3 B-1');
  });
});

describe('power', () => {
  const read = (card: 'batter' | 'pitcher', cards: Outcome): Play =>
    playFor({ cards, card, everyone: anAbility({ power: 'W' }), dice: { ballpark: 1, location: 50 } });
  test('O-5: a weak batter’s homers on the pitcher’s card are singles', () => {
    expect(read('pitcher', 'homerun')).toMatchObject({ kind: 'single', source: { outcome: 'single_two' } });
    expect(read('pitcher', 'bp_homerun').kind).toBe('single');
    expect(read('batter', 'homerun').kind).toBe('homeRun');
    expect(playFor({ cards: 'homerun', card: 'pitcher', dice: { location: 50 } }).kind).toBe('homeRun');
  });
});

describe('line-outs', () => {
  const line = (location: number, bases: BaseCode, die: number, outs = 0): string =>
    movesOf(playFor({ cards: 'lineout', bases, outs, dice: { location, 'line drive': die } }));
  test.each([
    [1, 1, '1x1(13) Bx1(1)'],
    [10, 3, '1x1(3) Bx1(3)'],
    [30, 3, '2x2(4) Bx1(4)'],
    [30, 1, '1x1(43) Bx1(4)'],
    [90, 6, '2x2(6) Bx1(6)'],
    [60, 7, '3x3(5) Bx1(5)'],
    [60, 3, '2x2(54) Bx1(5)'],
    [60, 1, '1x1(53) Bx1(5)'],
  ] as const)('I-1: caught at location %i with bases %i', (location, bases, moves) => {
    expect(line(location, bases, 5)).toBe(moves);
    expect(line(location, bases, 6)).toBe(moves.slice(moves.indexOf('B')));
  });
  test('I-1: none with two out, with bases empty, or beyond the fielder’s reach', () => {
    const noDie = (location: number, bases: BaseCode, outs: number): string =>
      movesOf(playFor({ cards: 'lineout', bases, outs, dice: { location } }));
    expect(noDie(30, 3, 2)).toBe('Bx1(4)');
    expect(noDie(30, 0, 0)).toBe('Bx1(4)');
    expect(noDie(10, 6, 0)).toBe('Bx1(3)');
  });
  test('I-2: a double play on a line is none on the ground', () => {
    const play = playFor({ cards: 'lineout', bases: 1, dice: { location: 30, 'line drive': 1 } });
    expect(play).toMatchObject({ outs: 2, groundedIntoDoublePlay: false, kind: 'out' });
    expect(play.advances).toMatchObject([{ force: false, reason: 'doubledOff' }, { force: true }]);
  });
});

test('I-3: a pop-up is caught and nobody moves', () => {
  expect(movesOf(playFor({ cards: 'popout', bases: 7, dice: { location: 8 } }))).toBe('Bx1(2)');
});
