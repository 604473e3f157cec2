import { describe, expect, test } from 'vitest';
import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import { movesOf, playFor, questionFor, type PlayOptions } from '@/testing/play-for';
import { aFielder, anAbility, SURE_HANDS } from '@/testing/a-table';
import type { Outcome } from '../outcomes';
import type { Play } from '../play';
import { fieldPosition, type FielderNumber } from '../positions';
import { errorBases } from './error-chart';

/** Everyone has range 3 and the given error number; `index` of 0–215 is the error roll. */
const check = (cards: Outcome, range: number, { dice, ...options }: PlayOptions = {}, index = 215): PlayOptions => ({
  cards,
  ...options,
  dice: {
    range,
    error: [1 + Math.floor(index / 36), 1 + (Math.floor(index / 6) % 6), 1 + (index % 6)],
    rare: 50,
    relay: 1,
    ...dice,
  },
});
const result = (play: Play): string => `${play.kind} ${movesOf(play)}`;

describe('range', () => {
  test.each([
    ['xcheck_ss', 1, 'single 1-3 B-1'],
    ['xcheck_ss', 3, 'single 1-2 B-1'],
    ['xcheck_ss', 5, 'out 1-2 Bx1(63)'],
    ['xcheck_ss', 10, 'fieldersChoice 1x2(64) B-1'],
    ['xcheck_ss', 15, 'out 1x2(64) Bx1(43)'],
    ['xcheck_p', 3, 'single 1-2 B-1'],
    ['xcheck_p', 8, 'out 1-2 Bx1(13)'],
    ['xcheck_lf', 1, 'double 1-H B-2'],
    ['xcheck_cf', 3, 'double 1-3 B-2'],
    ['xcheck_rf', 6, 'single 1-3 B-1'],
    ['xcheck_lf', 7, 'out 1-2 Bx1(7)'],
    ['xcheck_cf', 8, 'out Bx1(8)'],
    ['xcheck_rf', 20, 'out Bx1(9)'],
    ['xcheck_c', 11, 'out Bx1(2)'],
  ] as const)('X-1: %s, range 3, face %i, a man on first', (cards, face, expected) => {
    const play = playFor(check(cards, face, { bases: 1 }));
    expect(result(play)).toBe(expected);
    expect(play.checked).toBe(play.ball?.fielder);
  });

  test('X-1: every face of every range reads the row of the chart', () => {
    const { infield } = STANDARD_CHARTS.range;
    infield.forEach((row, index) => {
      row.forEach((code, face) => {
        const play = playFor(check('xcheck_3b', face + 1, { everyone: aFielder({ range: index + 1 }) }));
        expect(play.kind, `range ${index + 1}, face ${face + 1}`).toBe(code.startsWith('SI') ? 'single' : 'out');
      });
    });
  });

  test('X-2: an infielder who plays in is one worse, at most 5', () => {
    // Face 5: G3# at range 3, SI1 at 4; face 6 is SI1 at range 4 too, SI2 at 5.
    const kindAt = (
      cards: Outcome,
      infieldDepth: 'normal' | 'in' | 'corners_in',
      range: number,
      face: number,
    ): string =>
      playFor(
        check(cards, face, {
          bases: 4,
          outs: 0,
          everyone: aFielder({ range }),
          defense: { infieldDepth },
          answers: [],
        }),
      ).kind;
    expect(kindAt('xcheck_2b', 'normal', 2, 6)).toBe('out');
    expect(kindAt('xcheck_2b', 'in', 3, 6)).toBe('single');
    expect(kindAt('xcheck_1b', 'corners_in', 3, 6)).toBe('single');
    expect(kindAt('xcheck_2b', 'corners_in', 2, 6)).toBe('out');
    expect(kindAt('xcheck_ss', 'in', 5, 8)).toBe('single');
    expect(kindAt('xcheck_p', 'in', 3, 15)).toBe('out');
  });

  test('X-2: double-play depth costs range on 1 to 5 of its own die', () => {
    const kindAt = (cards: Outcome, die: number): string =>
      playFor(check(cards, 6, { bases: 1, defense: { infieldDepth: 'dp' }, dice: { 'dp depth': die } })).kind;
    expect([kindAt('xcheck_ss', 5), kindAt('xcheck_ss', 6)]).toEqual(['single', 'out']);
    expect([kindAt('xcheck_2b', 5), kindAt('xcheck_2b', 6)]).toEqual(['single', 'out']);
    const good: PlayOptions = { everyone: aFielder({ range: 2 }), dice: { 'dp depth': 5 } };
    expect(playFor(check('xcheck_ss', 6, { bases: 1, defense: { infieldDepth: 'dp' }, ...good })).kind).toBe('out');
    expect(playFor(check('xcheck_3b', 6, { bases: 1, defense: { infieldDepth: 'dp' } })).kind).toBe('out');
  });

  test('X-1: a triple, and balls that are fair', () => {
    const triple = playFor(check('xcheck_cf', 1, { bases: 7, everyone: aFielder({ range: 4 }) }));
    expect(result(triple)).toBe('triple 3-H 2-H 1-H B-3');
    expect(playFor(check('xcheck_lf', 20)).ball).toEqual({ trajectory: 'fly', fielder: 7, bunt: false, foul: false });
    expect(playFor(check('xcheck_c', 11)).ball).toEqual({ trajectory: 'popup', fielder: 2, bunt: false, foul: false });
    expect(playFor(check('xcheck_c', 14)).ball).toMatchObject({ foul: true });
  });

  test('X-3: the speed test', () => {
    const kindAt = (speed: number): string => playFor(check('xcheck_c', 3, { dice: { speed } })).kind;
    expect([kindAt(12), kindAt(13)]).toEqual(['single', 'out']);
  });

  test.each([
    ['xcheck_1b', 1, [1], 'R', true],
    ['xcheck_1b', 3, [1, 2], 'R', false],
    ['xcheck_1b', 1, [], 'R', false],
    ['xcheck_ss', 2, [2], 'R', true],
    ['xcheck_2b', 2, [2], 'R', false],
    ['xcheck_2b', 2, [2], 'L', true],
    ['xcheck_3b', 4, [3], 'R', true],
    ['xcheck_3b', 1, [3], 'R', false],
  ] as const)('X-4: a # result of %s, bases %i, holding %j, batter %s', (cards, bases, hold, bats, isHit) => {
    const play = playFor(check(cards, 5, { bases, batters: { bats }, defense: { hold }, dice: { 'right side': 20 } }));
    expect(play.kind === 'single').toBe(isHit);
  });

  test('X-4: a # result is a single for two bases when he plays in', () => {
    const play = playFor(
      check('xcheck_2b', 10, { bases: 6, defense: { infieldDepth: 'in' }, everyone: aFielder({ range: 2 }) }),
    );
    expect(result(play)).toBe('out Bx1(43)');
    const drawn = playFor(
      check('xcheck_2b', 7, { bases: 6, defense: { infieldDepth: 'in' }, everyone: aFielder({ range: 2 }) }),
    );
    expect(result(drawn)).toBe('single 3-H 2-H B-1');
  });
});

describe('errors', () => {
  const bases = (fielder: FielderNumber, error: number, index: number): number =>
    errorBases(
      STANDARD_CHARTS.errors[fieldPosition(fielder)],
      error,
      1 + Math.floor(index / 36),
      1 + (Math.floor(index / 6) % 6),
      1 + (index % 6),
    );
  const counts = (fielder: FielderNumber, error: number): number[] => {
    const count = [0, 0, 0, 0];
    for (let index = 0; index < 216; index++)
      count[bases(fielder, error, index)] = (count[bases(fielder, error, index)] ?? 0) + 1;
    return count;
  };

  test.each([
    [6, 18, [197, 16, 3, 0]],
    [5, 17, [174, 36, 6, 0]],
    [7, 5, [197, 4, 14, 1]],
    [4, 0, [216, 0, 0, 0]],
    [1, 51, [26, 180, 10, 0]],
  ] as const)('X-6: fielder %i, error number %i', (fielder, error, expected) => {
    expect(counts(fielder, error)).toEqual(expected);
  });

  test('X-6: the worst error number still leaves ten rolls without', () => {
    expect(counts(6, 5000)[0]).toBe(10);
    expect([bases(6, 18, 18), bases(6, 18, 19), bases(6, 18, 2), bases(6, 18, 3)]).toEqual([1, 0, 2, 1]);
  });

  const ss = { everyone: aFielder({ error: 18 }) };
  const left = { everyone: aFielder({ error: 5 }) };
  test.each([
    ['xcheck_ss', 15, ss, 18, 'fieldersChoice 3-H 2-H 1x2(64) B-2', 0],
    ['xcheck_ss', 12, ss, 18, 'fieldersChoice 3-H 2-H 1x2(64) B-2', 1],
    ['xcheck_ss', 15, ss, 0, 'error 3-H 2-H 1-3 B-2', 0],
    ['xcheck_ss', 8, ss, 18, 'out 3-H 2-H 1-3 Bx1(63)', 1],
    ['xcheck_ss', 1, ss, 18, 'single 3-H 2-H 1-3 B-2', 2],
    ['xcheck_ss', 3, ss, 18, 'single 3-H 2-H 1-3 B-2', 1],
    ['xcheck_ss', 3, ss, 0, 'single 3-H 2-H 1-H B-3', 1],
    ['xcheck_lf', 8, left, 0, 'error 3-H 2-H 1-H B-3', 1],
    ['xcheck_lf', 20, left, 14, 'out 3-H 2-H 1-3 Bx1(7)', 0],
    ['xcheck_lf', 2, left, 18, 'double 3-H 2-H 1-H B-3', 2],
    ['xcheck_lf', 2, left, 14, 'double 3-H 2-H 1-H B-H', 2],
  ] as const)(
    'X-5, X-13, X-14, R-6: %s, face %i, error roll %#: bases full',
    (cards, face, fielders, index, expected, rbi) => {
      const play = playFor(check(cards, face, { bases: 7, ...fielders }, index));
      expect(result(play)).toBe(expected);
      expect(play.rbi).toBe(rbi);
      expect(play.errors).toHaveLength(1);
    },
  );

  test('X-5: what the ball well fielded had given is not the error’s', () => {
    const reasons = (cards: Outcome, face: number, fielders: PlayOptions, index: number): string =>
      playFor(check(cards, face, { bases: 7, ...fielders }, index))
        .advances.map((advance) => advance.reason)
        .join(' ');
    expect(reasons('xcheck_ss', 8, ss, 18)).toBe('hit error error hit');
    expect(reasons('xcheck_ss', 15, ss, 18)).toBe('hit error force error');
    expect(reasons('xcheck_ss', 8, ss, 0)).toBe('hit error error error');
    expect(reasons('xcheck_lf', 7, left, 18)).toBe('tagUp error error hit');
    expect(reasons('xcheck_lf', 8, left, 18)).toBe('tagUp error error hit');
    expect(reasons('xcheck_ss', 3, ss, 18)).toBe('hit error error error');
  });

  test('X-13: where a wild throw would move nobody the batter is safe, as with two out or nobody on', () => {
    const xcheck = (options: PlayOptions) => playFor(check('xcheck_ss', 8, { ...ss, ...options }, 18));
    expect(result(xcheck({ bases: 4 }))).toBe('error 3-H B-1');
    expect(result(xcheck({ bases: 7, outs: 2 }))).toBe('error 3-H 2-3 1-2 B-1');
    expect(result(xcheck({ bases: 0 }))).toBe('error B-1');
    expect(result(xcheck({ bases: 2 }))).toBe('out 2-H Bx1(63)');
    const drawnIn = { bases: 4, defense: { infieldDepth: 'in' }, ...ss } as const;
    expect(result(playFor(check('xcheck_ss', 18, drawnIn, 18)))).toBe('out 3-H Bx1(63)');
  });

  test('R-6: with two out nothing on an error is batted in', () => {
    expect(playFor(check('xcheck_ss', 8, { bases: 4, outs: 2, ...ss }, 18))).toMatchObject({
      kind: 'error',
      runs: 1,
      rbi: 0,
    });
    expect(playFor(check('xcheck_ss', 8, { bases: 4, outs: 1, ...ss }, 18))).toMatchObject({
      kind: 'error',
      runs: 1,
      rbi: 1,
    });
  });

  test('R-7: a dropped fly that would have scored the man on third is a sacrifice fly', () => {
    const play = playFor(check('xcheck_lf', 8, { bases: 4, outs: 1, ...left }, 0));
    expect(play).toMatchObject({ kind: 'error', sacrificeFly: true, rbi: 1, errors: [{ fielder: 7, type: 'drop' }] });
    expect(playFor(check('xcheck_lf', 20, { bases: 4, outs: 1, ...left }, 18))).toMatchObject({
      sacrificeFly: false,
      rbi: 0,
    });
  });

  const catcher = { everyone: aFielder({ error: 16, passedBall: 2 }) };
  test('X-7: a dropped pop-up and a dropped foul', () => {
    expect(result(playFor(check('xcheck_c', 11, { bases: 2, ...catcher }, 20)))).toBe('error 2-3 B-1');
    const foul = playFor(check('xcheck_c', 14, { bases: 2, ...catcher, dice: { 'passed ball': 3 } }, 20));
    expect(foul).toMatchObject({ kind: 'foulError', advances: [], errors: [{ fielder: 2, type: 'drop' }], outs: 0 });
    expect(foul.ball).toMatchObject({ foul: true });
  });

  test('X-7: a foul with runners on may be a passed ball first', () => {
    const dice = { 'passed ball': 2 };
    expect(result(playFor(check('xcheck_c', 14, { bases: 6, ...catcher, dice }, 215)))).toBe('passedBall 3-H 2-3');
    expect(playFor(check('xcheck_c', 14, { bases: 6, ...catcher, dice }, 215)).rbi).toBe(0);
    expect(result(playFor(check('xcheck_c', 14, { bases: 0, ...catcher }, 215)))).toBe('out Bx1(2)');
  });

  test('X-6: a fielder out of position is as bad as it gets', () => {
    const nowhere = { everyone: anAbility({ fielding: { P: SURE_HANDS, C: SURE_HANDS } }) };
    expect(playFor(check('xcheck_ss', 20, nowhere, 93)).kind).toBe('error');
    expect(playFor(check('xcheck_ss', 20, nowhere, 94)).kind).toBe('out');
  });
});

describe('rare plays', () => {
  const rare = (cards: Outcome, face: number, options: PlayOptions = {}): Play =>
    playFor(
      check(cards, face, { everyone: aFielder({ error: 5000 }), ...options, dice: { rare: 1, ...options.dice } }, 0),
    );

  test('X-8: the catcher interferes', () => {
    const play = rare('xcheck_c', 20, { bases: 7 });
    expect(result(play)).toBe('interference 3-H 2-3 1-2 B-1');
    expect(play).toMatchObject({ rbi: 1, errors: [{ fielder: 2, type: 'interference' }] });
  });

  test('X-9: a runner interferes with an infielder', () => {
    expect(result(rare('xcheck_ss', 20, { bases: 3 }))).toBe('out 1x2(6) Bx1(63)');
    expect(result(rare('xcheck_ss', 20, { bases: 6 }))).toBe('out Bx1(63)');
    const third = rare('xcheck_ss', 20, { bases: 5, outs: 2 });
    expect(result(third)).toBe('fieldersChoice 1x2(6) B-1');
    expect(third).toMatchObject({ runs: 0, outs: 1 });
    expect(result(rare('xcheck_ss', 20))).toBe('out Bx1(63)');
  });

  test('X-10: the ball hits the man on first', () => {
    expect(result(rare('xcheck_ss', 3, { bases: 5 }))).toBe('single 1x2(6) B-1');
  });

  test('X-11: any other hit is worth one base more', () => {
    expect(result(rare('xcheck_ss', 3, { bases: 2 }))).toBe('double 2-H B-2');
    expect(result(rare('xcheck_ss', 1, { bases: 1 }))).toBe('double 1-3 B-2');
    expect(result(rare('xcheck_lf', 2, { bases: 1 }))).toBe('triple 1-H B-3');
    const inside = rare('xcheck_lf', 1, { bases: 1, everyone: aFielder({ range: 5 }) });
    expect(result(inside)).toBe('homeRun 1-H B-H');
  });

  test('X-12: the lead man is doubled off an outfielder’s catch', () => {
    expect(result(rare('xcheck_lf', 8, { bases: 6 }))).toBe('out 3x3(75) Bx1(7)');
    expect(result(rare('xcheck_cf', 8, { bases: 3 }))).toBe('out 2x2(84) Bx1(8)');
    expect(result(rare('xcheck_rf', 8, { bases: 1, outs: 2 }))).toBe('out Bx1(9)');
    expect(result(rare('xcheck_rf', 8))).toBe('out Bx1(9)');
  });
});

test('X-1: a fly checked to an outfielder asks like any other', () => {
  expect(questionFor(check('xcheck_rf', 10, { bases: 2 })).lead).toMatchObject({ from: 2, to: 3, safe: 17 });
});
