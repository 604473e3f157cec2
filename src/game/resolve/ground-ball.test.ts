import { describe, expect, test } from 'vitest';
import { anAbility } from '@/testing/a-table';
import { movesOf, playFor, questionFor, type PlayOptions } from '@/testing/play-for';
import type { BaseCode } from '../bases';

/** Faces of the location die that send a right-handed batter's ground ball to each infielder. */
const TO = { p: 1, c: 9, first: 10, second: 20, third: 40, short: 90 };
const toShort = { location: TO.short, relay: 18, 'right side': 20 };

const A_TO_SHORT: Readonly<Record<BaseCode, string>> = {
  0: 'Bx1(63)',
  1: '1x2(64) Bx1(43)',
  2: 'Bx1(63)',
  3: '2-3 1x2(64) Bx1(43)',
  4: '3-H Bx1(63)',
  5: '3-H 1x2(64) Bx1(43)',
  6: '3-H Bx1(63)',
  7: '3-H 2-3 1x2(64) Bx1(43)',
};
const B_TO_SHORT: Readonly<Record<BaseCode, string>> = {
  0: 'Bx1(63)',
  1: '1x2(64) B-1',
  2: 'Bx1(63)',
  3: '2-3 1x2(64) B-1',
  4: '3-H Bx1(63)',
  5: '3-H 1x2(64) B-1',
  6: '3-H Bx1(63)',
  7: '3-H 2-3 1x2(64) B-1',
};
const C_TO_SHORT: Readonly<Record<BaseCode, string>> = {
  0: 'Bx1(63)',
  1: '1-2 Bx1(63)',
  2: '2-3 Bx1(63)',
  3: '2-3 1-2 Bx1(63)',
  4: '3-H Bx1(63)',
  5: '3-H 1-2 Bx1(63)',
  6: '3-H 2-3 Bx1(63)',
  7: '3-H 2-3 1-2 Bx1(63)',
};
const BASES: readonly BaseCode[] = [0, 1, 2, 3, 4, 5, 6, 7];

describe('normal depth', () => {
  test.each(BASES)('G-2: a ground ball A, bases %i', (bases) => {
    expect(movesOf(playFor({ cards: 'groundout_a', bases, dice: toShort }))).toBe(A_TO_SHORT[bases]);
  });
  test.each(BASES)('G-2: a ground ball B, bases %i', (bases) => {
    expect(movesOf(playFor({ cards: 'groundout_b', bases, dice: toShort }))).toBe(B_TO_SHORT[bases]);
  });
  test.each(BASES)('G-2: a ground ball C, bases %i', (bases) => {
    expect(movesOf(playFor({ cards: 'groundout_c', bases, dice: toShort }))).toBe(C_TO_SHORT[bases]);
  });
  test.each(BASES)('G-1: with two out the batter is the third out, bases %i', (bases) => {
    for (const cards of ['groundout_a', 'groundout_b', 'groundout_c'] as const) {
      const play = playFor({ cards, bases, outs: 2, dice: { location: TO.second } });
      expect(movesOf(play)).toBe('Bx1(43)');
      expect(play).toMatchObject({ kind: 'out', runs: 0, rbi: 0, runnersAfter: play.runnersBefore });
    }
  });

  test('G-3: the man on second goes on the right side, and by a d20 elsewhere', () => {
    const goes = (location: number, die: number): boolean =>
      movesOf(playFor({ cards: 'groundout_a', bases: 2, dice: { location, 'right side': die } })).startsWith('2-3');
    expect(movesOf(playFor({ cards: 'groundout_b', bases: 2, dice: { location: TO.first } }))).toBe('2-3 Bx1(3)');
    expect(movesOf(playFor({ cards: 'groundout_b', bases: 2, dice: { location: TO.second } }))).toBe('2-3 Bx1(43)');
    expect([goes(TO.p, 11), goes(TO.p, 12)]).toEqual([true, false]);
    expect([goes(TO.short, 10), goes(TO.short, 11)]).toEqual([true, false]);
    expect([goes(TO.c, 6), goes(TO.c, 7)]).toEqual([true, false]);
    expect([goes(TO.third, 5), goes(TO.third, 6)]).toEqual([true, false]);
  });

  test('G-5: the relay fails on 19 and 20, except at double-play depth', () => {
    const failed = { ...toShort, relay: 19 };
    expect(playFor({ cards: 'groundout_a', bases: 5, dice: failed })).toMatchObject({
      kind: 'fieldersChoice',
      outs: 1,
      rbi: 1,
      groundedIntoDoublePlay: false,
    });
    const play = playFor({
      cards: 'groundout_a',
      bases: 1,
      dice: { location: TO.short },
      defense: { infieldDepth: 'dp' },
    });
    expect(play).toMatchObject({ kind: 'out', outs: 2, groundedIntoDoublePlay: true });
  });

  test('R-1, R-5: a run on a double play counts only if it is not the third out, and is never batted in', () => {
    const first = playFor({ cards: 'groundout_a', bases: 7, outs: 0, dice: toShort });
    expect(first).toMatchObject({ outs: 2, runs: 1, rbi: 0, runnersAfter: [null, null, 8] });
    const second = playFor({ cards: 'groundout_a', bases: 7, outs: 1, dice: toShort });
    expect(movesOf(second)).toBe('1x2(64) Bx1(43)');
    expect(second).toMatchObject({ outs: 2, runs: 0, rbi: 0, runnersAfter: [null, 8, 7] });
  });

  test.each([
    [TO.p, '1x2(16) Bx1(63)'],
    [TO.c, '1x2(26) Bx1(63)'],
    [TO.first, '1x2(36) Bx1(63)'],
    [TO.second, '1x2(46) Bx1(63)'],
    [TO.third, '1x2(54) Bx1(43)'],
    [TO.short, '1x2(64) Bx1(43)'],
  ])('G-8: who makes a double play, location %i', (location, moves) => {
    expect(movesOf(playFor({ cards: 'groundout_a', bases: 1, dice: { location, relay: 1 } }))).toBe(moves);
  });

  test.each([
    ['L', [9, 10, 37, 73, 82, 100]],
    ['R', [8, 9, 14, 31, 63, 100]],
  ] as const)('G-7: the location die of a batter who bats %s', (bats, last) => {
    const fielder = (location: number): number | undefined =>
      playFor({ cards: 'groundout_a', batters: { bats }, dice: { location } }).ball?.fielder;
    last.forEach((face, index) => {
      expect(fielder(face)).toBe(index + 1);
      if (face < 100) expect(fielder(face + 1)).toBe(index + 2);
    });
  });

  test('G-7: a switch hitter bats opposite the pitcher’s hand', () => {
    const fielder = (throws: 'L' | 'R'): number | undefined =>
      playFor({ cards: 'groundout_a', batters: { bats: 'S' }, pitchers: { throws }, dice: { location: 30 } }).ball
        ?.fielder;
    expect(fielder('R')).toBe(3);
    expect(fielder('L')).toBe(4);
  });
});

describe('infield in', () => {
  const inside = (options: PlayOptions): PlayOptions => ({
    ...options,
    defense: { infieldDepth: 'in' },
    dice: { location: TO.short, ...options.dice },
  });

  test.each([
    [4, 'Bx1(63)'],
    [5, '1-2 Bx1(63)'],
    [6, 'Bx1(63)'],
  ] as const)('G-4: the man on third holds on A and B, bases %i', (bases, moves) => {
    expect(movesOf(playFor(inside({ cards: 'groundout_a', bases })))).toBe(moves);
    expect(movesOf(playFor(inside({ cards: 'groundout_b', bases })))).toBe(moves);
  });

  test('G-4: with the bases full the play is at the plate', () => {
    const a = playFor(inside({ cards: 'groundout_a', bases: 7 }));
    expect(movesOf(a)).toBe('3xH(62) 2-3 1-2 Bx1(23)');
    expect(a).toMatchObject({ kind: 'out', groundedIntoDoublePlay: true, runs: 0 });
    const b = playFor(inside({ cards: 'groundout_b', bases: 7 }));
    expect(movesOf(b)).toBe('3xH(62) 2-3 1-2 B-1');
    expect(b).toMatchObject({ kind: 'fieldersChoice', outs: 1, runs: 0 });
    expect(movesOf(playFor(inside({ cards: 'groundout_c', bases: 7 })))).toBe('3-H 2-3 1-2 Bx1(63)');
  });

  test('G-6: on C the offence chooses, and is told the number', () => {
    const question = questionFor(
      inside({ cards: 'groundout_c', bases: 4, abilities: { 107: anAbility({ running: 15 }) } }),
    );
    expect(question).toEqual({
      ask: 'sendLead',
      asked: 'offense',
      situation: 'groundBall',
      choices: ['go', 'hold'],
      lead: { runner: 7, from: 3, to: 4, safe: 15 },
      trail: null,
    });
  });

  test.each([
    [4, 'hold', 1, 'Bx1(63)'],
    [5, 'hold', 1, '1-2 Bx1(63)'],
    [6, 'hold', 1, 'Bx1(63)'],
    [4, 'go', 12, '3-H B-1'],
    [4, 'go', 13, '3xH(62) B-1'],
    [5, 'go', 12, '3-H 1-2 B-1'],
    [5, 'go', 13, '3xH(62) 1-2 B-1'],
    [6, 'go', 12, '3-H 2-3 B-1'],
    [6, 'go', 13, '3xH(62) 2-3 B-1'],
  ] as const)('G-6: bases %i, %s, d20 %i', (bases, answer, running, moves) => {
    const play = playFor(inside({ cards: 'groundout_c', bases, answers: [answer], dice: { running } }));
    expect(movesOf(play)).toBe(moves);
    expect(play.rbi).toBe(play.runs);
  });

  test('G-4: with the corners in, middle infielders play at normal depth', () => {
    const corners = (location: number): string =>
      movesOf(playFor({ cards: 'groundout_a', bases: 4, defense: { infieldDepth: 'corners_in' }, dice: { location } }));
    expect(corners(TO.short)).toBe('3-H Bx1(63)');
    expect(corners(TO.second)).toBe('3-H Bx1(43)');
    expect(corners(TO.third)).toBe('Bx1(53)');
    expect(corners(TO.first)).toBe('Bx1(3)');
    expect(corners(TO.p)).toBe('Bx1(13)');
    expect(corners(TO.c)).toBe('Bx1(23)');
  });

  test('G-4: a depth without its runner changes nothing', () => {
    expect(movesOf(playFor(inside({ cards: 'groundout_b', bases: 1 })))).toBe('1x2(64) B-1');
  });
});
