import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BaseCode } from '@/game/bases';
import { legalDefense, legalOffense } from '@/game/legality';
import { batterOf } from '@/game/queries';
import { STANDARD_RULES } from '@/game/rules';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { averageLeague } from '@/leagues/average';
import { rosterOf, type LeagueTeam } from '@/leagues/team';
import { openingState } from './opening-state';
import { seededRng } from '@/shared/rng';
import { BALANCED } from './balanced';
import { managerOf, MANAGER_STYLES } from './managers';
import { aState, aTable } from './testing/situations';

const depth = (board: Parameters<typeof aState>[0]): string =>
  BALANCED.decideDefense(aState(board), aTable(), seededRng(1)).infieldDepth;

/** The bottom of the ninth, two out, a man on second; the man at bat always homers, everyone else strikes out. */
function sluggerUp(change: Partial<GameState>): readonly [GameState, Table] {
  const { away, home, table } = averageLeague();
  const team = (club: LeagueTeam) => {
    const roster = rosterOf(club);
    const { teamId, name, abbreviation } = club;
    return { teamId, name, abbreviation, roster, lineup: BALANCED.lineup(roster, table, STANDARD_RULES) };
  };
  const opening = { gameId: 'g', league: 'pd', rules: STANDARD_RULES, away: team(away), home: team(home) } as const;
  const start = { ...openingState(opening), inning: 9, half: 'bottom', outs: 2 } as const;
  const slugger = batterOf(start).player;
  const readCards: Table['readCards'] = ({ batter }, roll) => ({
    cell: { card: 'batter', ...roll },
    outcome: batter === slugger ? 'homerun' : 'strikeout',
  });
  const second = start.home.lineup[4]?.lineupId ?? null;
  return [
    { ...start, runners: [null, second, null], ...change },
    { ...table, readCards },
  ];
}

const walks = (change: Partial<GameState>): boolean =>
  BALANCED.decideDefense(...sluggerUp(change), seededRng(1)).intentionalWalk;

describe('balanced decisions', () => {
  it('walks a slugger late and close with first base open and a weak bat behind him, and only then', () => {
    expect(walks({})).toBe(true);
    expect(walks({ outs: 0 })).toBe(false);
    expect(walks({ runners: [3, 4, null] })).toBe(false);
    expect(walks({ runners: [null, null, null] })).toBe(false);
    expect(walks({ inning: 4 })).toBe(false);
    expect(walks({ score: { away: 9, home: 2 } })).toBe(false);
    const [state, table] = sluggerUp({});
    const next = (nextBatter: number) => {
      const state9 = { ...state, home: { ...state.home, nextBatter } };
      const following = { ...state9, home: { ...state.home, nextBatter: (nextBatter % 9) + 1 } };
      return { state: state9, bats: [batterOf(state9).bats, batterOf(following).bats].join('') };
    };
    // Nobody there is a better bat than the next man: it takes the pitcher's better hand.
    const pairs = [2, 3, 4, 5, 6, 7, 8].map(next);
    for (const { state: pitchedTo, bats } of pairs) {
      const isWalked = BALANCED.decideDefense(pitchedTo, table, seededRng(1)).intentionalWalk;
      expect(isWalked).toBe(bats === 'LR');
    }
    expect(pairs.some(({ bats }) => bats === 'LR')).toBe(true);
  });

  it('plays for two with a man on first, straight with two out or nobody on', () => {
    expect(depth({ bases: 1, outs: 1 })).toBe('dp');
    expect(depth({ bases: 5, outs: 0 })).toBe('dp');
    expect(depth({ bases: 1, outs: 2 })).toBe('normal');
    expect(depth({ bases: 2, outs: 0 })).toBe('normal');
    expect(depth({ bases: 4, outs: 0 })).toBe('normal');
  });

  it('comes in late and close with a man on third, and always when he wins the game', () => {
    expect(depth({ bases: 4, outs: 1, inning: 8 })).toBe('in');
    expect(depth({ bases: 4, outs: 1, inning: 7 })).toBe('corners_in');
    expect(depth({ bases: 4, outs: 1, inning: 8, score: { away: 3, home: 0 } })).toBe('corners_in');
    expect(depth({ bases: 4, outs: 0, inning: 8, score: { away: 3, home: 0 } })).toBe('normal');
    expect(depth({ bases: 4, outs: 1, inning: 8, score: { away: 9, home: 0 } })).toBe('normal');
    expect(depth({ bases: 7, outs: 1, inning: 11, half: 'bottom', score: { away: 3, home: 3 } })).toBe('in');
    expect(depth({ bases: 4, outs: 2, inning: 9, half: 'bottom', score: { away: 3, home: 3 } })).toBe('normal');
  });

  it('is legal on every board', () => {
    fc.assert(
      fc.property(
        fc.record({
          bases: fc.nat(7) as fc.Arbitrary<BaseCode>,
          outs: fc.nat(2),
          inning: fc.integer({ min: 1, max: 14 }),
          half: fc.constantFrom('top', 'bottom'),
          score: fc.record({ away: fc.nat(9), home: fc.nat(9) }),
        }),
        (board) => {
          const state = aState(board);
          for (const style of MANAGER_STYLES) {
            const manager = managerOf(style);
            expect(legalDefense(state, manager.decideDefense(state, aTable(), seededRng(1)))).toBeNull();
            expect(legalOffense(state, manager.decideOffense(state, aTable(), seededRng(1)))).toBeNull();
          }
        },
      ),
      { seed: 2, numRuns: 1000 },
    );
  });
});
