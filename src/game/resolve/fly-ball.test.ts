import { expect, test } from 'vitest';
import { aFielder, anAbility } from '@/testing/a-table';
import { movesOf, playFor, questionFor, resolveFor } from '@/testing/play-for';
import type { BaseCode } from '../bases';

const TO_LEFT = 1;
const BASES: readonly BaseCode[] = [0, 1, 2, 3, 4, 5, 6, 7];

const DEEP: Readonly<Record<BaseCode, string>> = {
  0: 'Bx1(7)',
  1: '1-2 Bx1(7)',
  2: '2-3 Bx1(7)',
  3: '2-3 1-2 Bx1(7)',
  4: '3-H Bx1(7)',
  5: '3-H 1-2 Bx1(7)',
  6: '3-H 2-3 Bx1(7)',
  7: '3-H 2-3 1-2 Bx1(7)',
};

test.each(BASES)('F-1: on a deep fly everyone moves up, bases %i', (bases) => {
  const play = playFor({ cards: 'flyout_a', bases, dice: { location: TO_LEFT } });
  expect(movesOf(play)).toBe(DEEP[bases]);
  expect(play.sacrificeFly).toBe(bases >= 4);
  expect(play.rbi).toBe(bases >= 4 ? 1 : 0);
});

test.each(BASES)('F-1: a shallow fly moves nobody, bases %i', (bases) => {
  expect(movesOf(playFor({ cards: 'flyout_c', bases, dice: { location: TO_LEFT } }))).toBe('Bx1(7)');
});

test.each(BASES)('F-2: with two out it is just the third out, bases %i', (bases) => {
  for (const cards of ['flyout_a', 'flyout_cf_b', 'flyout_bq', 'flyout_c'] as const) {
    const play = playFor({ cards, bases, outs: 2, dice: { location: 30 } });
    expect(movesOf(play)).toBe('Bx1(8)');
    expect(play).toMatchObject({ runs: 0, sacrificeFly: false });
  }
});

test('F-1: on a medium fly the man on third scores and the man on first stays', () => {
  expect(playFor({ cards: 'flyout_cf_b', bases: 5 })).toMatchObject({ runs: 1, rbi: 1, sacrificeFly: true });
  expect(movesOf(playFor({ cards: 'flyout_rf_b', bases: 5 }))).toBe('3-H Bx1(9)');
});

test.each([
  ['flyout_lf_b', 7],
  ['flyout_cf_b', 16],
  ['flyout_rf_b', 17],
] as const)('F-3: to third on %s, running 12', (cards, safe) => {
  expect(questionFor({ cards, bases: 2 })).toMatchObject({
    ask: 'sendLead',
    asked: 'offense',
    situation: 'tagUp',
    lead: { runner: 8, from: 2, to: 3, safe },
    trail: null,
  });
});

test('F-3: the arm counts and the number stays between 1 and 19', () => {
  const safe = (running: number, arm: number): number =>
    questionFor({
      cards: 'flyout_bq',
      bases: 4,
      dice: { location: 30 },
      abilities: { 107: anAbility({ running }) },
      everyone: aFielder({ arm }),
    }).lead.safe;
  expect(safe(12, 0)).toBe(14);
  expect(safe(12, -6)).toBe(8);
  expect(safe(17, 5)).toBe(19);
});

test.each([
  ['hold', 1, 'Bx1(8)', false],
  ['go', 14, '3-H Bx1(8)', true],
  ['go', 15, '3xH(82) Bx1(8)', false],
] as const)('F-3: medium-shallow fly, man on third, %s, d20 %i', (answer, die, moves, sacrificeFly) => {
  const play = playFor({ cards: 'flyout_bq', bases: 4, answers: [answer], dice: { location: 30, 'tag up': die } });
  expect(movesOf(play)).toBe(moves);
  expect(play).toMatchObject({ sacrificeFly, groundedIntoDoublePlay: false });
});

test('F-4, R-2: the run counts when the man behind is tagged at third for the third out', () => {
  const play = playFor({ cards: 'flyout_lf_b', bases: 6, outs: 1, answers: ['go'], dice: { 'tag up': 8 } });
  expect(movesOf(play)).toBe('3-H 2x3(75) Bx1(7)');
  expect(play).toMatchObject({ outs: 2, runs: 1, rbi: 1, sacrificeFly: true });
});

test('F-4: nobody is asked once the winning run is in', () => {
  const where = { inning: 9, half: 'bottom', score: { away: 3, home: 3 } } as const;
  expect(resolveFor({ ...where, cards: 'flyout_cf_b', bases: 6 }).type).toBe('play');
  expect(resolveFor({ ...where, cards: 'flyout_cf_b', bases: 2 }).type).toBe('question');
});
