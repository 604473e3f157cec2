import { describe, expect, test } from 'vitest';
import { aFielder, anAbility } from '@/testing/a-table';
import { movesOf, playFor, questionFor, resolveFor, type PlayOptions } from '@/testing/play-for';

/** Location dice for a right-handed batter: left 1–41, centre 42–74, right 75–100. */
const single = (options: PlayOptions = {}): PlayOptions => ({
  cards: 'single_center',
  ...options,
  dice: { 'infield hit': 18, location: 50, ...options.dice },
});

describe('a single to the outfield', () => {
  test.each([
    [0, 'B-1'],
    [4, '3-H B-1'],
  ] as const)('A-1: without a man on first or second nobody is asked, bases %i', (bases, moves) => {
    expect(movesOf(playFor(single({ bases })))).toBe(moves);
  });

  test.each([
    [1, '1-2 B-1'],
    [2, '2-3 B-1'],
    [3, '2-3 1-2 B-1'],
    [5, '3-H 1-2 B-1'],
    [6, '3-H 2-3 B-1'],
    [7, '3-H 2-3 1-2 B-1'],
  ] as const)('A-1: everyone moves up one when the lead man holds, bases %i', (bases, moves) => {
    expect(movesOf(playFor(single({ bases, answers: ['hold'] })))).toBe(moves);
  });

  test('A-2: the five steps, each with who answers and the numbers', () => {
    const asked = (...answers: NonNullable<PlayOptions['answers']>): unknown =>
      questionFor(single({ bases: 3, answers }));
    const lead = { runner: 8, from: 2, to: 4, safe: 14 };
    const trail = { runner: 9, from: 1, to: 3, safe: 18 };
    const situation = 'single';
    expect(asked()).toEqual({
      ask: 'sendLead',
      asked: 'offense',
      situation,
      choices: ['go', 'hold'],
      lead,
      trail: null,
    });
    expect(asked('go')).toEqual({
      ask: 'throwToLead',
      asked: 'defense',
      situation,
      choices: ['throw', 'cutoff'],
      lead,
      trail: null,
    });
    expect(asked('go', 'throw')).toEqual({
      ask: 'sendTrail',
      asked: 'offense',
      situation,
      choices: ['go', 'hold'],
      lead,
      trail,
    });
    expect(asked('go', 'throw', 'go')).toEqual({
      ask: 'throwTarget',
      asked: 'defense',
      situation,
      choices: ['lead', 'trail'],
      lead,
      trail,
    });
  });

  test.each([
    [['go', 'cutoff'], 20, '2-H 1-2 B-1'],
    [['go', 'throw', 'hold'], 14, '2-H 1-2 B-1'],
    [['go', 'throw', 'hold'], 15, '2xH(82) 1-2 B-1'],
    [['go', 'throw', 'go', 'lead'], 14, '2-H 1-3 B-1'],
    [['go', 'throw', 'go', 'lead'], 15, '2xH(82) 1-3 B-1'],
    [['go', 'throw', 'go', 'trail'], 18, '2-H 1-3 B-1'],
    [['go', 'throw', 'go', 'trail'], 19, '2-H 1x3(85) B-1'],
  ] as const)('A-2: answers %j, d20 %i', (answers, die, moves) => {
    const play = playFor(single({ bases: 3, answers, dice: { throw: die } }));
    expect(movesOf(play)).toBe(moves);
    expect(play).toMatchObject({ kind: 'single', rbi: play.runs });
  });

  test('A-2: behind a lone lead man the batter may take second', () => {
    const question = questionFor(single({ bases: 2, answers: ['go', 'throw'] }));
    expect(question.trail).toEqual({ runner: 1, from: 0, to: 2, safe: 19 });
    const out = playFor(single({ bases: 2, answers: ['go', 'throw', 'go', 'trail'], dice: { throw: 20 } }));
    expect(movesOf(out)).toBe('2-H Bx2(86)');
    expect(out).toMatchObject({ kind: 'single', outs: 1, runs: 1 });
  });

  test.each([
    [1, 0, 8],
    [50, 0, 13],
    [90, 0, 15],
    [1, 2, 9],
    [50, 2, 14],
    [90, 2, 16],
  ])('A-3: first to third, location %i, %i out', (location, outs, safe) => {
    expect(questionFor(single({ bases: 1, outs, dice: { location } })).lead).toEqual({
      runner: 9,
      from: 1,
      to: 3,
      safe,
    });
  });

  test('A-3: second to home gains two with two out; arms count; 1 to 19', () => {
    const safe = (outs: number, running: number, arm: number): number =>
      questionFor(single({ bases: 2, outs, abilities: { 108: anAbility({ running }) }, everyone: aFielder({ arm }) }))
        .lead.safe;
    expect(safe(1, 12, 0)).toBe(14);
    expect(safe(2, 12, 0)).toBe(16);
    expect(safe(0, 8, -6)).toBe(4);
    expect(safe(0, 17, 5)).toBe(19);
    const slow = { abilities: { 109: anAbility({ running: 8 }) }, everyone: aFielder({ arm: -6 }) };
    expect(questionFor(single({ bases: 1, ...slow, dice: { location: 1 } })).lead.safe).toBe(1);
  });

  test('R-2: a run is in before the trail runner is tagged for the third out', () => {
    const play = playFor(single({ bases: 7, outs: 2, answers: ['go', 'throw', 'go', 'trail'], dice: { throw: 20 } }));
    expect(movesOf(play)).toBe('3-H 2-H 1x3(85) B-1');
    expect(play).toMatchObject({ runs: 2, rbi: 2, outs: 1 });
  });

  test('O-6: on 1 to 17 an infielder keeps it in, good for one base', () => {
    const play = playFor({ cards: 'single_center', bases: 3, dice: { 'infield hit': 17, location: 90 } });
    expect(movesOf(play)).toBe('2-3 1-2 B-1');
    expect(play.ball).toMatchObject({ fielder: 6, trajectory: 'ground' });
  });
});

describe('a double that may be stretched', () => {
  test.each([
    [0, 'B-2'],
    [2, '2-H B-2'],
    [6, '3-H 2-H B-2'],
  ] as const)('A-4: nobody is asked without a man on first, bases %i', (bases, moves) => {
    expect(movesOf(playFor({ cards: 'double_cf', bases }))).toBe(moves);
  });

  test.each([
    [['hold'], 1, '2-H 1-3 B-2'],
    [['go', 'cutoff'], 20, '2-H 1-H B-2'],
    [['go', 'throw'], 13, '2-H 1-H B-2'],
    [['go', 'throw'], 14, '2-H 1xH(82) B-2'],
  ] as const)('A-4: first to home, answers %j, d20 %i', (answers, die, moves) => {
    expect(movesOf(playFor({ cards: 'double_cf', bases: 3, answers, dice: { throw: die } }))).toBe(moves);
  });

  test('A-4: four more with two out; the pulled double goes to the batter’s own field', () => {
    expect(questionFor({ cards: 'double_cf', bases: 1, outs: 2 }).lead.safe).toBe(16);
    const fielder = (bats: 'L' | 'R'): number | undefined =>
      playFor({ cards: 'double_pull', batters: { bats } }).ball?.fielder;
    expect([fielder('L'), fielder('R')]).toEqual([9, 7]);
  });
});

describe('questions that cannot matter', () => {
  const last = { inning: 9, half: 'bottom', score: { away: 3, home: 3 } } as const;
  test('A-5: none is asked once the winning run is in', () => {
    expect(resolveFor(single({ ...last, bases: 7 })).type).toBe('play');
    expect(resolveFor({ ...last, cards: 'double_cf', bases: 3 }).type).toBe('play');
    expect(resolveFor({ ...last, score: { away: 4, home: 3 }, cards: 'double_cf', bases: 3 }).type).toBe('question');
    expect(resolveFor(single({ ...last, bases: 3 })).type).toBe('question');
    expect(resolveFor(single({ ...last, score: { away: 4, home: 3 }, bases: 7 })).type).toBe('question');
  });

  test('A-5: with two out the trail runner cannot matter behind a winning run', () => {
    const play = playFor(single({ ...last, bases: 3, outs: 2, answers: ['go', 'throw'], dice: { throw: 14 } }));
    expect(movesOf(play)).toBe('2-H 1-2 B-1');
    expect(questionFor(single({ ...last, bases: 3, outs: 1, answers: ['go', 'throw'] })).ask).toBe('sendTrail');
  });

  test('A-5: a throw behind the winning run needs no die', () => {
    const play = playFor(single({ ...last, bases: 3, outs: 1, answers: ['go', 'throw', 'go', 'trail'] }));
    expect(movesOf(play)).toBe('2-H 1-2 B-1');
    expect(play).toMatchObject({ runs: 1, outs: 0 });
  });
});
