import { describe, expect, test } from 'vitest';
import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import { movesOf, playFor, type PlayOptions } from '@/testing/play-for';
import type { Outcome } from '../outcomes';

/** Runs batted in of one play; balls find the shortstop or centre field. */
const battedIn = (cards: Outcome, options: PlayOptions = {}): readonly [runs: number, rbi: number] => {
  const { runs, rbi } = playFor({
    cards,
    ...options,
    dice: { location: 70, relay: 20, 'right side': 20, ...options.dice },
  });
  return [runs, rbi];
};

describe('runs batted in', () => {
  test.each([
    ['single_two', 7, {}, [2, 2]],
    ['homerun', 7, {}, [4, 4]],
    ['walk', 7, {}, [1, 1]],
    ['hbp', 7, {}, [1, 1]],
    ['groundout_c', 4, {}, [1, 1]],
    ['groundout_b', 5, {}, [1, 1]],
    ['flyout_a', 4, { dice: { location: 50 } }, [1, 1]],
  ] as const)('R-3: %s with bases %i', (outcome, bases, options, expected) => {
    expect(battedIn(outcome, { ...options, bases })).toEqual(expected);
  });

  test('R-4: nothing on a wild pitch, a passed ball, a balk or a steal of home', () => {
    for (const outcome of ['wild_pitch', 'passed_ball', 'balk'] as const) {
      expect(battedIn(outcome, { bases: 4 }), outcome).toEqual([1, 0]);
    }
    const steal = playFor({
      bases: 4,
      offense: { steal: [3] },
      defense: { hold: [3] },
      dice: { jump: 10, 'good jump': 1, steal: 1, overthrow: 20 },
    });
    expect([steal.runs, steal.rbi]).toEqual([1, 0]);
  });
});

test('C-4: nobody moves on a wild pitch, passed ball or balk with the bases empty', () => {
  for (const cards of ['wild_pitch', 'passed_ball', 'balk'] as const) {
    const play = playFor({ cards });
    expect([play.advances, play.runs, play.outs], cards).toEqual([[], 0, 0]);
  }
});

describe('O-7: the location die finds the fielder', () => {
  /** How many of the 100 faces go to each fielder, first to last of the chart's row. */
  const shares = (cards: Outcome, first: number, count: number, bats: 'L' | 'R'): readonly number[] => {
    const seen = Array.from({ length: count }, () => 0);
    for (let face = 1; face <= 100; face++) {
      const { ball } = playFor({ cards, batters: { bats }, dice: { location: face } });
      const place = (ball?.fielder ?? 0) - first;
      seen[place] = (seen[place] ?? 0) + 1;
    }
    return seen;
  };
  const { groundOut, flyOut, outfieldHit, popOut, lineOut } = STANDARD_CHARTS.locations;

  test.each(['L', 'R'] as const)('by the side of the plate, batting %s', (bats) => {
    expect(shares('groundout_c', 1, 6, bats)).toEqual(groundOut[bats]);
    expect(shares('flyout_c', 7, 3, bats)).toEqual(flyOut[bats]);
    expect(shares('single_two', 7, 3, bats)).toEqual(outfieldHit[bats]);
    expect(shares('popout', 1, 6, bats)).toEqual(popOut);
    expect(shares('lineout', 1, 6, bats)).toEqual(lineOut);
  });

  test('double_pull needs no die: it goes to his own field', () => {
    expect(playFor({ cards: 'double_pull', batters: { bats: 'R' } }).ball?.fielder).toBe(7);
    expect(playFor({ cards: 'double_pull', batters: { bats: 'L' } }).ball?.fielder).toBe(9);
    expect(movesOf(playFor({ cards: 'double_pull' }))).toBe('B-2');
  });
});
