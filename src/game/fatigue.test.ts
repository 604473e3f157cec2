import { describe, expect, it } from 'vitest';
import { aTable, type GameLog, startedGame, manager } from '@/testing/a-game';
import { aState } from '@/testing/a-state';
import { defined } from '@/shared/assert';
import { newMound } from './new-mound';
import type { PitchingAbilities } from './abilities';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from './decisions';
import { fatigueOf, outsBeforeVulnerable } from './fatigue';
import type { Mound } from './mound';
import { moundAfter } from './mound-after';
import { STANDARD_RULES, type GameRules } from './rules';
import type { Matchup } from './table';
import { aPlay, moved, out } from '@/testing/told-play';

const fresh: Mound = {
  pitcher: 30,
  role: 'starter',
  outs: 0,
  batters: 0,
  reached: [0, 0, 0],
  runsInInning: 0,
  endedHalf: false,
  tired: false,
};
const ratings = (starter: number | null, relief: number | null, closer: number | null = null): PitchingAbilities => ({
  hold: 0,
  wildPitch: 9,
  balk: 2,
  pickoff: 4,
  starter,
  relief,
  closer,
});

describe('a pitcher who tires', () => {
  it.each([
    ['starter', ratings(6, 2), 18],
    ['relief', ratings(6, 2), 3],
    ['relief', ratings(null, 1), 0],
    ['relief', ratings(5, null), 15],
    ['starter', ratings(null, 3), 6],
    ['closer', ratings(null, 2, 4), 4],
    ['closer', ratings(null, 3, null), 6],
  ] as const)('Y-1: in the role of a %s', (role, pitching, limit) => {
    expect(outsBeforeVulnerable(role, pitching)).toBe(limit);
  });

  it.each([
    ['closer', { inning: 9, score: { away: 2, home: 3 } }],
    ['closer', { inning: 10, score: { away: 2, home: 4 }, bases: 1 }],
    ['relief', { inning: 9, score: { away: 2, home: 4 } }],
    ['relief', { inning: 8, score: { away: 2, home: 3 } }],
    ['relief', { inning: 9, score: { away: 3, home: 3 } }],
  ] as const)('Y-2: comes in as a %s %#', (role, situation) => {
    const state = aState(situation);
    const man = { ...defined(state.home.lineup.at(-1), 'pitcher'), starter: false };
    expect(newMound(state, 'home', man).role).toBe(role);
    expect(newMound(state, 'home', { ...man, starter: true }).role).toBe('starter');
  });

  it('Y-3: three on in the span of three outs, four runs in the inning, or long past the limit', () => {
    const at = (change: Partial<Mound>) => fatigueOf({ ...fresh, outs: 18, ...change }, ratings(6, 1));
    expect(at({})).toEqual({ limit: 18, vulnerable: true, tired: false });
    expect(at({ outs: 17, reached: [3, 1, 1], runsInInning: 9 })).toMatchObject({ vulnerable: false, tired: false });
    expect(at({ reached: [1, 1, 0] }).tired).toBe(false);
    expect(at({ reached: [1, 1, 1] }).tired).toBe(true);
    expect(at({ runsInInning: 3 }).tired).toBe(false);
    expect(at({ runsInInning: 4 }).tired).toBe(true);
    expect(at({ outs: 21 }).tired).toBe(false);
    expect(at({ outs: 22 }).tired).toBe(true);
    expect(at({ outs: 3, tired: true }).tired).toBe(true);
  });

  it('Y-3: a closer who has had his outs is done with the first man who reaches', () => {
    const closer: Mound = { ...fresh, role: 'closer', outs: 3 };
    expect(fatigueOf(closer, ratings(null, 2, 3)).tired).toBe(false);
    expect(fatigueOf({ ...closer, reached: [1, 0, 0] }, ratings(null, 2, 3)).tired).toBe(true);
  });

  it('Y-4: who is no pitcher does not tire', () => {
    expect(fatigueOf({ ...fresh, outs: 99, reached: [9, 9, 9] }, null)).toEqual({
      limit: null,
      vulnerable: false,
      tired: false,
    });
  });

  it('Y-3: the span is counted from the third out back', () => {
    const plays = [
      aPlay({ kind: 'single' }, [moved(0, 1)]),
      aPlay({ kind: 'out' }, [out(0, 1, [6, 3])]),
      aPlay({ kind: 'walk' }, [moved(0, 1)]),
      aPlay({ kind: 'error' }, [moved(0, 1)]),
      aPlay({ kind: 'out', outsBefore: 1 }, [out(0, 1, [6, 3])]),
      aPlay({ kind: 'homeRun', outsBefore: 2 }, [moved(0, 4)]),
    ];
    const spans = plays.map((_, i) => plays.slice(0, i + 1).reduce(moundAfter, fresh).reached);
    expect(spans).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [1, 1, 0],
      [1, 1, 0],
      [0, 1, 1],
      [1, 1, 1],
    ]);
    const after = plays.reduce(moundAfter, fresh);
    expect(after).toMatchObject({ outs: 2, batters: 6, runsInInning: 1, endedHalf: false });
    expect(moundAfter(after, aPlay({ kind: 'out', outsBefore: 2 }, [out(0, 1, [6, 3])])).endedHalf).toBe(true);
  });
});

describe('in a game', () => {
  /** A game whose home starter has had his outs and been hit, and what the cards were asked. */
  function tiredGame(rules: GameRules): { readonly game: GameLog; readonly asked: Matchup[] } {
    const asked: Matchup[] = [];
    const table = aTable();
    const game = startedGame({
      rules,
      table: {
        ...table,
        abilities: (player) => {
          const known = table.abilities(player);
          return known.pitching === null ? known : { ...known, pitching: { ...known.pitching, starter: 0 } };
        },
        readCards: (matchup, roll) => {
          asked.push(matchup);
          return { cell: { card: 'pitcher', column: 4, row: roll.row, split: 1 }, outcome: 'single_two' };
        },
      },
    });
    for (let i = 0; i < 5; i++) {
      game.act(manager('home'), { type: 'decideDefense', decision: STANDARD_DEFENSE });
      game.act(manager('away'), { type: 'decideOffense', decision: STANDARD_OFFENSE });
      game.act(manager('away'), { type: 'roll' });
    }
    return { game, asked };
  }

  it('Y-3: he is read as tired, the play says so, and he stays so', () => {
    const { game, asked } = tiredGame(STANDARD_RULES);
    const tired = asked.map((matchup) => matchup.pitcherTired);
    expect(tired.slice(0, 3)).toEqual([false, false, false]);
    expect(tired.at(-1)).toBe(true);
    expect(game.state.lastPlay?.pitcherTired).toBe(true);
    expect(game.state.home.mound?.tired).toBe(true);
  });

  it('Y-4: not where the option is off', () => {
    const { game, asked } = tiredGame({ ...STANDARD_RULES, fatigue: false });
    expect(asked.some((matchup) => matchup.pitcherTired)).toBe(false);
    expect(game.state.home.mound?.tired).toBe(false);
  });
});
