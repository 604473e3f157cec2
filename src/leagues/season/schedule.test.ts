import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGames, makeSchedule, type ScheduledGame } from './schedule';

const meetings = (schedule: readonly ScheduledGame[]): Map<string, number> => {
  const met = new Map<string, number>();
  for (const { away, home } of schedule) {
    const key = [away, home].toSorted((a, b) => a - b).join(':');
    met.set(key, (met.get(key) ?? 0) + 1);
  }
  return met;
};

describe('makeSchedule', () => {
  it('30 teams, 2,430 games: 162 each, 81 at home, five or six against everyone', () => {
    const schedule = makeSchedule(30, 2_430);
    expect(schedule).toHaveLength(2_430);
    expect(countGames(schedule, 30)).toEqual(Array.from({ length: 30 }, () => ({ home: 81, away: 81 })));
    const met = [...meetings(schedule).values()];
    expect(met).toHaveLength((30 * 29) / 2);
    expect(new Set(met)).toEqual(new Set([5, 6]));
    expect(schedule.at(-1)?.day).toBe(162);
  });

  it('any number of teams and games: nobody plays twice a day or himself, everything even to one game', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 24 }), fc.integer({ min: 1, max: 120 }), (teams, days) => {
        const schedule = makeSchedule(teams, days * Math.floor(teams / 2));
        expect(schedule).toHaveLength(days * Math.floor(teams / 2));
        const busy = new Set<string>();
        for (const { day, away, home } of schedule) {
          expect(away).not.toBe(home);
          for (const team of [away, home]) {
            expect(busy.has(`${day}:${team}`)).toBe(false);
            busy.add(`${day}:${team}`);
          }
        }
        const counts = countGames(schedule, teams);
        const played = counts.map(({ home, away }) => home + away);
        expect(Math.max(...played) - Math.min(...played)).toBeLessThanOrEqual(1);
        for (const { home, away } of counts) expect(Math.abs(home - away)).toBeLessThanOrEqual(2);
        const met = [...meetings(schedule).values()];
        const pairs = (teams * (teams - 1)) / 2;
        const fewest = met.length < pairs ? 0 : Math.min(...met);
        expect(Math.max(...met) - fewest).toBeLessThanOrEqual(1);
        const days_ = schedule.map(({ day }) => day);
        expect(days_).toEqual(days_.toSorted((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  it('stops in the middle of a day when so many games were asked for', () => {
    expect(makeSchedule(8, 10).map(({ day }) => day)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3]);
  });
});
