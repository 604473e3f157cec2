import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gamesOf, planSchedule, type SchedulePlan } from './plan-schedule';

const PLAN: SchedulePlan = { gamesPerPair: 2, seriesLength: 2, firstDay: '2026-03-27', daysBetween: 7, time: '23:00' };

describe('a schedule by plan', () => {
  it('gives each round one deadline, in the season’s zone, across the change of its clocks', () => {
    const games = planSchedule([11, 12, 13, 14], PLAN, 'Europe/Berlin');
    expect(games).toHaveLength(12);
    const deadlines = new Map(games.map(({ round, deadline }) => [round, deadline]));
    expect([...deadlines]).toEqual([
      [1, '2026-03-27T22:00:00.000Z'],
      [2, '2026-04-03T21:00:00.000Z'],
      [3, '2026-04-10T21:00:00.000Z'],
    ]);
  });

  it('has two teams meet as often as asked, in series no longer than asked, never twice on a day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 5 }),
        (teams, gamesPerPair, seriesLength) => {
          const ids = Array.from({ length: teams }, (_, i) => 100 + i);
          const games = planSchedule(ids, { ...PLAN, gamesPerPair, seriesLength }, 'UTC');
          expect(games).toHaveLength(gamesOf(teams, gamesPerPair));
          const met = new Map<string, number>();
          const series = new Map<string, number>();
          const busy = new Set<string>();
          for (const { awayTeamId, homeTeamId, round, day } of games) {
            const pair = [awayTeamId, homeTeamId].toSorted((a, b) => a - b).join();
            met.set(pair, (met.get(pair) ?? 0) + 1);
            series.set(`${round}:${pair}`, (series.get(`${round}:${pair}`) ?? 0) + 1);
            for (const team of [awayTeamId, homeTeamId]) {
              expect(busy.has(`${day}:${team}`)).toBe(false);
              busy.add(`${day}:${team}`);
            }
          }
          expect(new Set(met.values())).toEqual(new Set([gamesPerPair]));
          expect(Math.max(...series.values())).toBeLessThanOrEqual(seriesLength);
          expect(games.map(({ number }) => number)).toEqual(games.map((_, i) => i + 1));
          expect(games.map(({ deadline }) => deadline)).toEqual(games.map(({ deadline }) => deadline).toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });
});
