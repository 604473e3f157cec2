import { describe, expect, it } from 'vitest';
import { managerOf } from '@/managers/managers';
import { printSummary } from './print-summary';
import { playGame } from './run-games';
import { scheduleOf } from './simulated-leagues';
import { addGame, COLUMNS, emptyTally, summarize, type Summary } from './tally';

const BALANCED = managerOf('balanced');

function simulate(league: 'pd' | 'average', games: number, seed: number): Summary {
  const schedule = scheduleOf(league, BALANCED);
  const tally = emptyTally();
  for (let game = 0; game < games; game++) {
    const { state, box } = playGame(schedule(game), BALANCED, seed, game);
    addGame(tally, state, box);
  }
  return summarize(tally);
}

describe('a simulated season', () => {
  it('adds up: every man who came up is in one column', () => {
    const { perTeamGame: per, rates } = simulate('average', 50, 1);
    expect(Object.keys(per)).toEqual([...COLUMNS]);
    expect(per.PA).toBeGreaterThanOrEqual(per.AB + per.BB + per.HBP + per.SH + per.SF - 1e-3);
    expect(rates.BA).toBeCloseTo(per.H / per.AB, 3);
    expect(rates.OBP).toBeCloseTo((per.H + per.BB + per.HBP) / (per.AB + per.BB + per.HBP + per.SF), 3);
    const singles = per.H - per['2B'] - per['3B'] - per.HR;
    expect(rates.SLG).toBeCloseTo((singles + 2 * per['2B'] + 3 * per['3B'] + 4 * per.HR) / per.AB, 3);
  });

  it('knows how far luck moves its figures: by what seasons of other seeds differ', () => {
    const seasons = Array.from({ length: 20 }, (_, seed) => simulate('average', 50, seed));
    const spread = (figure: (season: Summary) => number): number => {
      const figures = seasons.map(figure);
      const mean = figures.reduce((a, b) => a + b) / figures.length;
      return Math.sqrt(figures.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (figures.length - 1));
    };
    const [first] = seasons;
    for (const [seen, told] of [
      [spread(({ rates }) => rates.SLG), first?.standardErrors.rates.SLG],
      [spread(({ rates }) => rates.OBP), first?.standardErrors.rates.OBP],
      [spread(({ perTeamGame }) => perTeamGame.R), first?.standardErrors.perTeamGame.R],
      [spread(({ perTeamGame }) => perTeamGame.SO), first?.standardErrors.perTeamGame.SO],
    ] as const) {
      expect(seen / (told ?? 0)).toBeGreaterThan(0.6);
      expect(seen / (told ?? 0)).toBeLessThan(1.6);
    }
  });

  it('is the same again for the same seed', () => {
    expect(simulate('pd', 60, 4)).toEqual(simulate('pd', 60, 4));
    expect(simulate('pd', 60, 5)).not.toEqual(simulate('pd', 60, 4));
  });

  it('lets everyone meet everyone, home and away, with starters in turn', () => {
    const schedule = scheduleOf('pd', BALANCED);
    const meetings = new Set<string>();
    const starters = new Set<number>();
    for (let game = 0; game < 280; game++) {
      const { start } = schedule(game);
      meetings.add(`${start.away.name} at ${start.home.name}`);
      for (const man of start.home.lineup) if (man.position === 'P') starters.add(man.player);
    }
    expect(meetings.size).toBe(56);
    expect(starters.size).toBe(40);
    expect(schedule(280)).toBe(schedule(0));
  });

  it('counts the shares of games', () => {
    const tally = emptyTally();
    const { state, box } = playGame(scheduleOf('average', BALANCED)(0), BALANCED, 1, 0);
    addGame(tally, { ...state, winner: 'home', inning: 11, score: { away: 3, home: 4 } }, box);
    addGame(tally, { ...state, winner: 'away', inning: 9, score: { away: 7, home: 4 } }, box);
    expect(summarize(tally).share).toEqual({ homeWin: 0.5, oneRun: 0.5, extraInnings: 0.5 });
  });

  it('prints no games as zeros, and a table for people', () => {
    const nothing = summarize(emptyTally());
    expect(nothing.perTeamGame.R).toBe(0);
    expect(nothing.rates).toEqual({ BA: 0, OBP: 0, SLG: 0, BABIP: 0 });
    const text = printSummary('title', simulate('average', 20, 1));
    for (const column of COLUMNS) expect(text).toContain(`\n  ${column} `);
  });
});
