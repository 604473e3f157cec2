import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defined } from '@/shared/assert';
import { racesOf } from './race';

const row = (teamId: number, place: number, wins: number, losses: number, division: string | null = null) => ({
  teamId,
  place,
  wins,
  losses,
  division,
});
const races = (rows: readonly ReturnType<typeof row>[], left: readonly number[]) =>
  racesOf(rows, new Map(rows.map(({ teamId }, i) => [teamId, left[i] ?? 0])));

describe('the race for the first place', () => {
  test('counts as newspapers do: games and one, less wins of the one and losses of the other', () => {
    // 162 games: 163 − 90 − 60 = 13.
    expect(races([row(1, 1, 90, 50), row(2, 2, 80, 60), row(3, 3, 60, 80)], [22, 22, 22])).toEqual([
      { teamId: 1, left: 22, magic: 13, elimination: null },
      { teamId: 2, left: 22, magic: null, elimination: 13 },
      { teamId: 3, left: 22, magic: null, elimination: 0 },
    ]);
  });

  test('is its division’s own', () => {
    const found = races(
      [row(1, 1, 9, 1, 'East'), row(2, 2, 8, 2, 'East'), row(3, 1, 2, 8, 'West'), row(4, 2, 1, 9, 'West')],
      [10, 10, 10, 10],
    );
    expect(found.map(({ magic }) => magic)).toEqual([10, null, 10, null]);
  });

  test('is over when no game is left, and says nothing of a team alone', () => {
    expect(races([row(1, 1, 9, 1), row(2, 2, 8, 2)], [0, 0])).toEqual([]);
    expect(races([row(1, 1, 9, 1)], [3])).toEqual([{ teamId: 1, left: 3, magic: null, elimination: null }]);
  });

  test('0 means sure, whatever the others do; each win and each loss takes one off where all play as many games', () => {
    const games = 20;
    const count = fc.integer({ min: 0, max: games });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 4 }), (teams) => {
        const played = teams.map(([wins, losses]) => ({ wins, losses: Math.min(losses, games - wins) }));
        const order = played.toSorted((a, b) => b.wins - b.losses - (a.wins - a.losses));
        const rows = order.map(({ wins, losses }, i) => row(i, i + 1, wins, losses));
        const left = rows.map(({ wins, losses }) => games - wins - losses);
        const [leader] = races(rows, left);
        if (leader === undefined) return;
        const best = Math.max(...rows.slice(1).map(({ wins }, i) => wins + defined(left[i + 1], 'left')));
        const own = defined(rows[0], 'leader').wins;
        expect(leader.magic).toBe(Math.max(0, best - own + 1));
        expect(leader.magic === 0).toBe(own > best);
      }),
    );
  });

  test('goes by shares where teams play different numbers of games', () => {
    // 7 of 10 can be reached: 11 of 16 are less, 12 more.
    expect(races([row(1, 1, 9, 2), row(2, 2, 5, 3)], [5, 2])[0]?.magic).toBe(3);
  });
});
