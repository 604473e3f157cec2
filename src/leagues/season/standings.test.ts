import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SeasonResult, standings, type StandingsTeam } from './standings';

const teams = (...ids: readonly number[]): StandingsTeam[] => ids.map((teamId) => ({ teamId, division: null }));
/** `1 beats 2` by so many runs, at home. */
const beats = (winner: number, loser: number, by = 1): SeasonResult => ({
  away: loser,
  home: winner,
  awayRuns: 2,
  homeRuns: 2 + by,
  winner: 'home',
});
const order = (rows: ReturnType<typeof standings>) => rows.map(({ teamId, tieBreak }) => [teamId, tieBreak]);

describe('standings', () => {
  it('counts wins, runs, games behind, streak, last ten, home and away', () => {
    const results: SeasonResult[] = [
      ...Array.from({ length: 9 }, () => beats(1, 2, 3)),
      { away: 1, home: 2, awayRuns: 0, homeRuns: 1, winner: 'home' },
      { away: 1, home: 2, awayRuns: 0, homeRuns: 4, winner: 'home' },
      { away: 1, home: 2, awayRuns: 3, homeRuns: 3, winner: null },
    ];
    const [first, second] = standings(teams(2, 1), results, 'x');
    expect(first).toMatchObject({
      teamId: 1,
      place: 1,
      wins: 9,
      losses: 2,
      ties: 1,
      pct: 9 / 11,
      gamesBehind: 0,
      runs: 48,
      runsAllowed: 26,
      streak: 'T1',
      lastTen: { wins: 7, losses: 2, ties: 1 },
      atHome: { wins: 9, losses: 0, ties: 0 },
      onRoad: { wins: 0, losses: 2, ties: 1 },
      tieBreak: null,
    });
    expect(second).toMatchObject({ teamId: 2, place: 2, gamesBehind: 7, streak: 'T1' });
  });

  it('tells the arms of the starters apart', () => {
    const at = (winner: 'away' | 'home', away: 'L' | 'R' | null, home: 'L' | 'R' | null): SeasonResult => ({
      away: 1,
      home: 2,
      awayRuns: winner === 'away' ? 1 : 0,
      homeRuns: winner === 'home' ? 1 : 0,
      winner,
      starters: { away, home },
    });
    const results = [
      at('away', 'R', 'L'),
      at('home', 'R', 'L'),
      at('home', 'L', 'R'),
      at('home', null, 'R'),
      beats(1, 2),
    ];
    const rows = standings(teams(1, 2), results, 'x');
    const of = (id: number) => rows.find(({ teamId }) => teamId === id);
    expect(of(1)).toMatchObject({
      againstLeft: { wins: 1, losses: 1, ties: 0 },
      againstRight: { wins: 0, losses: 2, ties: 0 },
    });
    expect(of(2)).toMatchObject({
      againstLeft: { wins: 1, losses: 0, ties: 0 },
      againstRight: { wins: 1, losses: 1, ties: 0 },
    });
  });

  it('parts equal shares by the games among them', () => {
    const results = [beats(1, 2), beats(1, 3), beats(2, 3), beats(2, 3, 9), beats(3, 1)];
    expect(order(standings(teams(3, 2, 1), results, 'x'))).toEqual([
      [1, 'headToHead'],
      [2, 'headToHead'],
      [3, null],
    ]);
  });

  it('plays the games of those still level once more', () => {
    // Among the level 1, 2 and 3: 1 won 3 of 4, 2 and 3 one of 3 each; but 2 beat 3, whose runs are better.
    const among = [beats(1, 2), beats(1, 2), beats(1, 3), beats(3, 1), beats(2, 3)];
    const results = [...among, beats(4, 1), beats(4, 1), beats(2, 4), beats(3, 4, 9), beats(5, 4)];
    const rows = standings(teams(3, 2, 1, 4, 5), results, 'x');
    expect(order(rows)).toEqual([
      [5, null],
      [1, 'headToHead'],
      [2, 'headToHead'],
      [3, 'headToHead'],
      [4, null],
    ]);
  });

  it('then by run difference, then by a lot that is the same every time', () => {
    const even = [beats(1, 2, 5), beats(2, 1, 1)];
    expect(order(standings(teams(2, 1), even, 'x'))).toEqual([
      [1, 'runDifference'],
      [2, 'runDifference'],
    ]);
    const level = [beats(1, 2), beats(2, 1)];
    const drawn = order(standings(teams(1, 2), level, 'season 7'));
    expect(drawn.map(([, by]) => by)).toEqual(['lot', 'lot']);
    expect(order(standings(teams(2, 1), level, 'season 7'))).toEqual(drawn);
    const firsts = new Set(Array.from({ length: 40 }, (_, n) => standings(teams(1, 2), level, `s${n}`)[0]?.teamId));
    expect(firsts).toEqual(new Set([1, 2]));
  });

  it('keeps divisions apart', () => {
    const divided = [
      { teamId: 1, division: 'West' },
      { teamId: 2, division: 'East' },
      { teamId: 3, division: 'West' },
    ];
    const rows = standings(divided, [beats(2, 1), beats(3, 1)], 'x');
    expect(rows.map(({ teamId, place, gamesBehind }) => [teamId, place, gamesBehind])).toEqual([
      [2, 1, 0],
      [3, 1, 0],
      [1, 2, 1.5],
    ]);
  });

  it('adds up whatever is played: wins are losses, runs are runs allowed, places are whole', () => {
    const result = fc.record({
      away: fc.integer({ min: 1, max: 3 }),
      home: fc.integer({ min: 4, max: 6 }),
      awayRuns: fc.integer({ min: 0, max: 9 }),
      homeRuns: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(result, { maxLength: 60 }), (played) => {
        const results = played.map((one): SeasonResult => ({
          ...one,
          winner: one.awayRuns > one.homeRuns ? 'away' : one.homeRuns > one.awayRuns ? 'home' : null,
        }));
        const rows = standings(teams(1, 2, 3, 4, 5, 6), results, 'x');
        const sum = (value: (row: (typeof rows)[number]) => number): number =>
          rows.reduce((total, row) => total + value(row), 0);
        expect(sum((row) => row.wins)).toBe(sum((row) => row.losses));
        expect(sum((row) => row.runs)).toBe(sum((row) => row.runsAllowed));
        expect(rows.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6]);
        const shares = rows.map(({ pct }) => pct);
        expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      }),
    );
  });
});
