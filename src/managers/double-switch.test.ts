import { describe, expect, it } from 'vitest';
import { STANDARD_RULES } from '@/game/rules';
import type { GameState } from '@/game/state';
import type { LineupChange } from '@/game/substitution';
import type { Table } from '@/game/table';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { rosterOf, tableOf } from '@/leagues/team';
import { defined } from '@/shared/assert';
import { seededRng } from '@/shared/rng';
import { aState } from '@/testing/a-state';
import { refusal } from '@/testing/changes';
import { doubleSwitch } from './double-switch';
import { managerOf } from './managers';
import { openingState } from './opening-state';
import { playOut } from './play-out';
import { aTable } from './testing/situations';

/** The home team is in the field without a hitter: right field 28 bats eighth, its pitcher 30 ninth; 132 relieves. */
const NEW_PITCHER = { type: 'enter', player: 132, replaces: 30, position: 'P', battingOrder: 9 } as const;
const GLOVE = { range: 3, error: 8, arm: 0, passedBall: 0, overthrow: 0 };
/** Pitchers 130 and 132 hit worse than the others, who are all the same. */
const table: Table = {
  ...aTable(),
  abilities: (player) => {
    const isPitcher = player === 130 || player === 132;
    return {
      ...aTable().abilities(player),
      power: isPitcher ? 'W' : 'N',
      hitAndRun: isPitcher ? 'D' : 'A',
      fielding: { RF: GLOVE, CF: GLOVE, LF: GLOVE },
    };
  },
};
const game = (nextBatter: number, inning = 7, hitter = false): GameState => {
  const state = aState({ half: 'top', inning, hitter, bench: [['SS'], ['P'], ['RF']], mound: { batters: 4 } });
  return { ...state, home: { ...state.home, nextBatter } };
};
const asked = (state: GameState, newPitcher: Extract<LineupChange, { type: 'enter' }> = NEW_PITCHER) =>
  doubleSwitch(state, 'home', table, newPitcher);

describe('a double switch', () => {
  it('is made when the pitcher is due up: he bats for the fielder who has just batted', () => {
    const changes = asked(game(9));
    expect(changes).toEqual([
      { ...NEW_PITCHER, battingOrder: 8 },
      { type: 'enter', player: 133, replaces: 28, position: 'RF', battingOrder: 9 },
    ]);
    expect(refusal(game(9), 'home', changes ?? [])).toBeNull();
  });

  it('is left when the turn of the pitcher is as far as can be', () => {
    expect(asked(game(1))).toBeNull();
  });

  it('is nothing where a designated hitter bats', () => {
    expect(asked(game(9, 7, true), { ...NEW_PITCHER, battingOrder: null })).toBeNull();
  });

  it('happens in games without a hitter, never with one, and every one of them is legal', () => {
    const teams = sampleTeams('pd');
    const [one, other] = [defined(teams[0], 'team'), defined(teams[3], 'team')];
    const cards = tableOf('pd', [...one.members, ...other.members], one.park);
    const manager = managerOf('balanced');
    const switches = (designatedHitter: boolean): number => {
      const rules = { ...STANDARD_RULES, designatedHitter };
      const [away, home] = [one, other].map((club) => {
        const roster = rosterOf(club);
        const { teamId, name, abbreviation } = club;
        return { teamId, name, abbreviation, roster, lineup: manager.lineup(roster, cards, rules) };
      });
      let count = 0;
      for (let seed = 0; seed < 40; seed++) {
        const start = openingState({
          gameId: 'g',
          league: 'pd',
          rules,
          away: defined(away, 'team'),
          home: defined(home, 'team'),
        });
        const { state } = playOut({
          start,
          table: cards,
          away: manager,
          home: manager,
          rng: seededRng(`double ${seed}`),
        });
        expect(state.status).toBe('completed');
        for (const { lineup } of [state.away, state.home]) {
          count += lineup.filter(
            (man) =>
              !man.starter &&
              man.played[0] === 'P' &&
              lineup.find((was) => was.lineupId === man.replaced)?.battingOrder !== man.battingOrder,
          ).length;
        }
      }
      return count;
    };
    expect(switches(true)).toBe(0);
    expect(switches(false)).toBeGreaterThan(5);
  });
});
