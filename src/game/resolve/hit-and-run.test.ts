import { expect, test } from 'vitest';
import { movesOf, playFor, type PlayOptions } from '@/testing/play-for';
import { anAbility } from '@/testing/a-table';
import { aState } from '@/testing/a-state';
import type { Grade } from '../abilities';
import type { BaseCode } from '../bases';
import { STANDARD_OFFENSE } from '../decisions';
import { legalOffense } from '../legality';
import type { Play } from '../play';

/** `index` is 0–35; the ball goes to centre or to the second baseman. */
const called = (index: number, { dice, ...options }: PlayOptions = {}): Play =>
  playFor({
    bases: 1,
    ...options,
    offense: { hitAndRun: true },
    dice: { 'hit and run': [1 + Math.floor(index / 6), 1 + (index % 6)], location: 31, steal: 20, ...dice },
  });
const result = (play: Play): string => `${play.kind} ${movesOf(play)}`;

test.each([
  ['A', [8, 15, 5, 2, 6]],
  ['B', [7, 14, 6, 3, 6]],
  ['C', [5, 13, 8, 3, 7]],
  ['D', [3, 12, 10, 4, 7]],
] as const)('H-2: the 36 rolls of grade %s', (grade: Grade, counts) => {
  const seen = [0, 0, 0, 0, 0];
  let last = 0;
  for (let index = 0; index < 36; index++) {
    const play = called(index, { everyone: anAbility({ hitAndRun: grade }) });
    const { kind, ball } = play;
    const row =
      kind === 'single'
        ? 0
        : kind === 'strikeout'
          ? 2
          : ball?.trajectory === 'ground'
            ? 1
            : ball?.trajectory === 'line'
              ? 3
              : 4;
    expect(row).toBeGreaterThanOrEqual(last);
    last = row;
    seen[row] = (seen[row] ?? 0) + 1;
  }
  expect(seen).toEqual(counts);
});

test('H-2: what each does', () => {
  expect(result(called(0))).toBe('single 1-3 B-1');
  expect(result(called(7))).toBe('out 1-2 Bx1(43)');
  expect(called(7)).toMatchObject({ sacrificeHit: false, groundedIntoDoublePlay: false });
  expect(result(called(27))).toBe('out 1x1(43) Bx1(4)');
  expect(result(called(35))).toBe('out Bx1(3)');
});

test('H-3: a missed swing is a strikeout and a steal without a jump, two worse', () => {
  const missed = (steal: number, bases: 1 | 3 = 1): string =>
    result(called(21, { bases, defense: { hold: [1, 2] }, everyone: anAbility({ hitAndRun: 'C' }), dice: { steal } }));
  expect(missed(8)).toBe('strikeout 1-2 Bx1(2)');
  expect(missed(9)).toBe('strikeout 1x2(24) Bx1(2)');
  expect(missed(9, 3)).toBe('strikeout 2-3 1-2 Bx1(2)');
  expect(missed(10, 3)).toBe('strikeout 2x3(25) 1-2 Bx1(2)');
});

test('H-2: a held man on first makes it one grade easier', () => {
  expect(called(7).kind).toBe('out');
  expect(called(7, { defense: { hold: [1] } }).kind).toBe('single');
});

test('H-1: it replaces the at-bat roll, and is called only with a man on first, third empty and fewer than two out', () => {
  expect(called(0).dice.map((die) => die.use)).not.toContain('column');
  const isLegal = (bases: BaseCode, outs: number): boolean =>
    legalOffense(aState({ bases, outs }), { ...STANDARD_OFFENSE, hitAndRun: true }) === null;
  expect([isLegal(1, 1), isLegal(3, 0), isLegal(0, 0), isLegal(2, 0), isLegal(5, 0), isLegal(1, 2)]).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
