import { expect, test } from 'vitest';
import { movesOf, playFor, type PlayOptions } from '@/testing/play-for';
import { aFielder } from '@/testing/a-table';
import type { Play } from '../play';

/** The home team bats in the last of the ninth; `behind` runs behind. */
const last = (behind: number, options: PlayOptions): Play =>
  playFor({
    inning: 9,
    half: 'bottom',
    score: { away: behind, home: 0 },
    ...options,
    dice: { location: 50, relay: 20, ...options.dice },
  });
const result = (play: Play): string => `${play.kind} ${movesOf(play)}`;

test.each([
  ['triple', 4, 0, 'single 3-H B-1'],
  ['triple', 2, 0, 'double 2-H B-2'],
  ['triple', 1, 0, 'triple 1-H B-3'],
  ['triple', 7, 0, 'single 3-H 2-3 1-2 B-1'],
  ['triple', 7, 1, 'double 3-H 2-H 1-3 B-2'],
  ['triple', 7, 2, 'triple 3-H 2-H 1-H B-3'],
  ['double_three', 5, 0, 'single 3-H 1-2 B-1'],
  ['double_two', 6, 0, 'single 3-H 2-H B-1'],
  ['single_two', 6, 0, 'single 3-H B-1'],
  ['single_two', 3, 0, 'single 2-H 1-2 B-1'],
  ['single_one', 7, 0, 'single 3-H 2-3 1-2 B-1'],
] as const)('W-2, W-3: %s, bases %i, %i behind', (cards, bases, behind, expected) => {
  const moves = expected.replace('3-H 2-H B-1', '3-H B-1');
  expect(result(last(behind, { cards, bases }))).toBe(moves);
});

test('W-2: the play stands while the game is not won', () => {
  expect(result(last(1, { cards: 'single_two', bases: 4 }))).toBe('single 3-H B-1');
  expect(result(last(3, { cards: 'triple', bases: 7 }))).toBe('triple 3-H 2-H 1-H B-3');
});

test('W-2: a man who is out at home has not won it', () => {
  const play = last(1, {
    cards: 'single_center',
    bases: 7,
    answers: ['go', 'throw', 'go', 'lead'],
    dice: { 'infield hit': 50, throw: 20 },
  });
  expect(result(play)).toBe('single 3-H 2xH(82) 1-3 B-1');
});

test('W-1: it holds from the last scheduled inning on, and only for the home team', () => {
  const early = { cards: 'triple', bases: 7, dice: { location: 50 } } as const;
  expect(playFor({ ...early, inning: 8, half: 'bottom' }).kind).toBe('triple');
  expect(playFor({ ...early, inning: 7, half: 'bottom', rules: { innings: 7 } }).kind).toBe('single');
  expect(playFor({ ...early, inning: 12, half: 'bottom' }).kind).toBe('single');
  expect(playFor({ ...early, inning: 9, half: 'top' }).kind).toBe('triple');
});

test('W-4: all runs count on a home run over the fence, not on one inside the park', () => {
  expect(last(0, { cards: 'homerun', bases: 7 })).toMatchObject({ runs: 4, rbi: 4, kind: 'homeRun' });
  const dice = { range: 1, error: [6, 6, 6], rare: 1 };
  const inside = last(0, { cards: 'xcheck_lf', bases: 1, everyone: aFielder({ range: 5 }), dice });
  expect(result(inside)).toBe('triple 1-H B-3');
});

test('W-3: on an out the run ends it and the others stay', () => {
  expect(result(last(0, { cards: 'groundout_c', bases: 6, dice: { location: 90 } }))).toBe('out 3-H Bx1(63)');
  const fly = last(0, { cards: 'flyout_a', bases: 7 });
  expect(result(fly)).toBe('out 3-H Bx1(8)');
  expect(fly).toMatchObject({ sacrificeFly: true, rbi: 1, runs: 1 });
  const force = last(0, { cards: 'groundout_b', bases: 7, dice: { location: 90 } });
  expect(result(force)).toBe('fieldersChoice 3-H 1x2(64) B-1');
  expect(force.runnersAfter).toEqual([21, 28, null]);
});

test('W-3: forced in by a walk, or home on a wild pitch', () => {
  expect(result(last(0, { cards: 'walk', bases: 7 }))).toBe('walk 3-H 2-3 1-2 B-1');
  expect(result(last(0, { cards: 'wild_pitch', bases: 7 }))).toBe('wildPitch 3-H');
});

test('W-5: an error behind the winning run is none', () => {
  const error = { everyone: aFielder({ error: 18 }), dice: { range: 3, error: [1, 4, 1], rare: 50 } };
  const onTheHit = last(0, { cards: 'xcheck_ss', bases: 4, ...error });
  expect(result(onTheHit)).toBe('single 3-H B-1');
  expect(onTheHit.errors).toEqual([]);
  const full = last(0, { cards: 'xcheck_ss', bases: 7, ...error });
  expect(result(full)).toBe('single 3-H 2-3 1-2 B-1');
  expect(full.advances.map(({ reason }) => reason)).toEqual(['hit', 'hit', 'hit', 'hit']);
  expect(full.errors).toEqual([]);
  const onTheError = last(0, { cards: 'xcheck_ss', bases: 2, ...error });
  expect(result(onTheError)).toBe('single 2-H B-2');
  expect(onTheError).toMatchObject({ errors: [{ fielder: 6 }], rbi: 0 });
  const out = last(0, { cards: 'xcheck_ss', bases: 4, ...error, dice: { ...error.dice, range: 20 } });
  expect(result(out)).toBe('error 3-H B-1');
  expect(out.errors).toHaveLength(1);
});

test('W-2: a run that a forced third out cancels wins nothing', () => {
  const play = last(0, { cards: 'groundout_a', bases: 5, outs: 1, dice: { location: 90, relay: 1 } });
  expect(result(play)).toBe('out 1x2(64) Bx1(43)');
  expect(play.runs).toBe(0);
});

test('W-3: a double steal that wins the game is a steal of home, wherever the throw went', () => {
  const play = last(0, {
    bases: 5,
    offense: { steal: [1, 3] },
    defense: { hold: [1, 3] },
    answers: ['trail'],
    dice: { jump: 10, 'good jump': 1, steal: 20 },
  });
  expect(result(play)).toBe('stolenBase 3-H');
  expect(play.advances.map((advance) => advance.reason)).toEqual(['steal']);
});
