import { describe, expect, it } from 'vitest';
import { BATTING_BOARDS, leadersOf, PITCHING_BOARDS, qualifiers } from './leaders';
import { headToHead } from './head-to-head';
import type { BattingTotals, PitchingTotals } from './totals';

const NOTHING = { g: 1, pa: 0, ab: 0, r: 0, h: 0, double: 0, triple: 0, hr: 0, rbi: 0, bb: 0, ibb: 0, so: 0, hbp: 0 };
const batter = (line: Partial<BattingTotals>): BattingTotals => ({
  ...NOTHING,
  sh: 0,
  sf: 0,
  gidp: 0,
  sb: 0,
  cs: 0,
  wpa: 0,
  re24: 0,
  ...line,
});
const board = <T extends { readonly key: string }>(boards: readonly T[], key: string): T => {
  const found = boards.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no board ${key}`);
  return found;
};

describe('leaders', () => {
  const lines = [
    batter({ pa: 40, ab: 40, h: 10, hr: 4 }),
    batter({ pa: 20, ab: 20, h: 10, hr: 2 }),
    batter({ pa: 50, ab: 50, h: 15, hr: 2 }),
    batter({ pa: 31, ab: 31, h: 2 }),
  ];
  const qualifies = (line: BattingTotals): boolean => qualifiers.batting(line, 10);

  it('rank counts of everyone, equals of the last place with them, and no zeros', () => {
    const found = leadersOf(board(BATTING_BOARDS, 'hr'), lines, { count: 2, qualifies });
    expect(found.map(({ value }) => value)).toEqual([4, 2, 2]);
  });

  it('rank rates of who qualifies', () => {
    const found = leadersOf(board(BATTING_BOARDS, 'ba'), lines, { count: 5, qualifies });
    expect(found.map(({ value }) => value)).toEqual([0.3, 0.25, 2 / 31]);
  });

  it('rank the fewest first where few are good', () => {
    const pitcher = (outs: number, er: number) =>
      ({ outs, er, battersFaced: 9, ab: 9, h: 0, hr: 0, bb: 0, so: 0, sf: 0 }) as PitchingTotals;
    const found = leadersOf(board(PITCHING_BOARDS, 'era'), [pitcher(30, 5), pitcher(30, 2), pitcher(3, 0)], {
      count: 5,
      qualifies: (line) => qualifiers.pitching(line, 10),
    });
    expect(found.map(({ value }) => value)).toEqual([1.8, 4.5]);
  });
});

describe('head to head', () => {
  it('tells both sides of every meeting', () => {
    const rows = headToHead([
      { away: 1, home: 2, awayRuns: 3, homeRuns: 4, winner: 'home' },
      { away: 2, home: 1, awayRuns: 5, homeRuns: 5, winner: null },
    ]);
    expect(rows).toEqual([
      { teamId: 1, opponentId: 2, wins: 0, losses: 1, ties: 1, runs: 8, runsAllowed: 9 },
      { teamId: 2, opponentId: 1, wins: 1, losses: 0, ties: 1, runs: 9, runsAllowed: 8 },
    ]);
  });
});
