import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Play } from '@/game/play';
import { STANDARD_RULES, type GameRules } from '@/game/rules';
import { averageLeague } from '@/leagues/average';
import { rosterOf, type LeagueTeam } from '@/leagues/team';
import { BALANCED } from '@/managers/balanced';
import { openingState } from '@/managers/opening-state';
import { playOut, type PlayedOut } from '@/managers/play-out';
import { seededRng } from '@/shared/rng';
import { aPlay, moved, out } from '@/testing/told-play';
import { leverage, swing } from './leverage';
import { ownRunExpectancy } from './own-tables';
import { creditOf, playWorth, runsAdded } from './play-worth';
import { expectedRuns } from './run-expectancy';

const { away, home, table } = averageLeague();
const team = (one: LeagueTeam, rules: GameRules) => ({
  teamId: one.teamId,
  name: one.name,
  abbreviation: one.abbreviation,
  roster: rosterOf(one),
  lineup: BALANCED.lineup(rosterOf(one), table, rules),
});

function played(seed: number, rules: GameRules): PlayedOut {
  const start = openingState({
    gameId: 'worth',
    league: 'pd',
    rules,
    away: team(away, rules),
    home: team(home, rules),
  });
  return playOut({ start, table, away: BALANCED, home: BALANCED, rng: seededRng(`worth:${seed}`) });
}

/** Plays by half-inning. */
function halvesOf(plays: readonly Play[]): readonly (readonly Play[])[] {
  const halves = new Map<string, Play[]>();
  for (const play of plays) {
    const key = `${play.inning} ${play.half}`;
    halves.set(key, [...(halves.get(key) ?? []), play]);
  }
  return [...halves.values()];
}

const rulesets = fc.record({
  innings: fc.integer({ min: 1, max: 9 }),
  designatedHitter: fc.boolean(),
  extraInningRunner: fc.boolean(),
  mercy: fc.option(fc.record({ lead: fc.integer({ min: 1, max: 8 }), afterInning: fc.integer({ min: 1, max: 5 }) })),
  maxInnings: fc.option(fc.integer({ min: 9, max: 11 })),
});

describe('win probability added', () => {
  it('WE-5: what the plays of a game add takes the winner from one half to one', () => {
    fc.assert(
      fc.property(fc.integer(), rulesets, (seed, options) => {
        const rules: GameRules = { ...STANDARD_RULES, ...options };
        const { plays, state } = played(seed, rules);
        let home = 0;
        let last = 0.5;
        for (const play of plays) {
          const worth = playWorth(play, rules);
          expect(worth.homeBefore).toBeCloseTo(last, 6);
          home += worth.homeAfter - worth.homeBefore;
          last = worth.homeAfter;
          expect(worth.wpa).toBeCloseTo((play.half === 'bottom' ? 1 : -1) * (worth.homeAfter - worth.homeBefore), 12);
        }
        expect(home).toBeCloseTo(state.winner === 'home' ? 0.5 : state.winner === 'away' ? -0.5 : 0, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('WE-6: RE24 of a half-inning is its runs less what was to be expected at its start', () => {
    fc.assert(
      fc.property(fc.integer(), rulesets, (seed, options) => {
        const rules: GameRules = { ...STANDARD_RULES, ...options };
        for (const half of halvesOf(played(seed, rules).plays)) {
          const [first] = half;
          const end = half.at(-1);
          if (first === undefined || end === undefined || end.outsBefore + end.outs < 3) continue;
          const added = half.reduce((sum, play) => sum + playWorth(play, rules).re24, 0);
          const runs = half.reduce((sum, play) => sum + play.runs, 0);
          const start = expectedRuns(ownRunExpectancy(), first.runnersBefore[1] === null ? 0 : 2, 0);
          expect(added).toBeCloseTo(runs - start, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('WE-6: over many games RE24 sums to nothing', () => {
    let sum = 0;
    let plays = 0;
    for (let seed = 0; seed < 150; seed++) {
      for (const play of played(seed, STANDARD_RULES).plays) {
        sum += runsAdded(play, ownRunExpectancy());
        plays++;
      }
    }
    expect(Math.abs(sum / plays)).toBeLessThan(0.01);
  });
});

describe('leverage', () => {
  it('WE-7: is greatest late and close, and one on average', () => {
    const rules = STANDARD_RULES;
    const first = leverage({ inning: 1, half: 'top', outs: 0, bases: 0, homeLead: 0 }, rules);
    const last = leverage({ inning: 9, half: 'bottom', outs: 2, bases: 7, homeLead: -1 }, rules);
    expect(first).toBeGreaterThan(0.6);
    expect(first).toBeLessThan(1.2);
    expect(last).toBeGreaterThan(5);
    expect(leverage({ inning: 9, half: 'bottom', outs: 2, bases: 0, homeLead: -9 }, rules)).toBeLessThan(0.01);
    let [sum, plays] = [0, 0];
    for (let seed = 0; seed < 60; seed++) {
      for (const play of played(seed, rules).plays) {
        sum += playWorth(play, rules).leverage;
        plays++;
      }
    }
    expect(sum / plays).toBeGreaterThan(0.9);
    expect(sum / plays).toBeLessThan(1.1);
  });

  it('WE-7: the mean swing weighs each change by its chance', () => {
    expect(swing({ inning: 9, half: 'bottom', outs: 2, bases: 4, homeLead: 0 }, STANDARD_RULES)).toBeGreaterThan(0.15);
  });
});

describe('who is credited', () => {
  it('WE-8: the batter for his turn, the runners alike for what they do between pitches', () => {
    const single = aPlay({ kind: 'single', runnersBefore: [2, null, null] }, [moved(1, 2), moved(0, 1)]);
    expect(creditOf(single)).toEqual([{ man: single.batter, part: 1 }]);
    const double = aPlay({ kind: 'stolenBase', runnersBefore: [2, 3, null] }, [moved(2, 3), moved(1, 2)]);
    expect(creditOf(double)).toEqual([
      { man: 3, part: 0.5 },
      { man: 2, part: 0.5 },
    ]);
    const picked = aPlay({ kind: 'pickOff', runnersBefore: [2, null, null] }, [out(1, 1, [1, 3])]);
    expect(creditOf(picked)).toEqual([{ man: 2, part: 1 }]);
  });
});
