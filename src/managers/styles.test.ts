import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxProof } from '@/game/box-proof';
import { STANDARD_RULES, type GameRules } from '@/game/rules';
import { SIDES } from '@/game/sides';
import type { ComputerStyle } from '@/game/state';
import { judgeChanges } from '@/game/substitute/judge-changes';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { rosterOf, tableOf, type LeagueTeam } from '@/leagues/team';
import { defined } from '@/shared/assert';
import { seededRng } from '@/shared/rng';
import { managerOf, MANAGER_STYLES } from './managers';
import type { Manager } from './manager';
import { openingState } from './opening-state';
import { playOut, type PlayedOut } from './play-out';

const teams = sampleTeams('pd');
const table = tableOf(
  'pd',
  teams.flatMap((team) => team.members),
  defined(teams[0], 'team').park,
);
const [one, other] = [defined(teams[0], 'team'), defined(teams[3], 'team')];

function opening(rules: GameRules, manager: Manager) {
  const team = (club: LeagueTeam) => {
    const roster = rosterOf(club);
    const { teamId, name, abbreviation } = club;
    return { teamId, name, abbreviation, roster, lineup: manager.lineup(roster, table, rules) };
  };
  return openingState({ gameId: 'g', league: 'pd', rules, away: team(one), home: team(other) });
}

function games(style: ComputerStyle, count: number, rules: GameRules = STANDARD_RULES): readonly PlayedOut[] {
  const manager = managerOf(style);
  const start = opening(rules, manager);
  return Array.from({ length: count }, (_, seed) =>
    playOut({ start, table, away: manager, home: manager, rng: seededRng(`style ${seed}`) }),
  );
}

const count = (played: readonly PlayedOut[], of: (game: PlayedOut) => number): number =>
  played.reduce((sum, game) => sum + of(game), 0);
const steals = ({ plays }: PlayedOut): number => plays.filter((play) => play.offense.steal.length > 0).length;
const swings = ({ plays }: PlayedOut): number => plays.filter((play) => play.offense.hitAndRun).length;
const pitchers = ({ box }: PlayedOut): number => box.away.pitching.length + box.home.pitching.length;

describe('computer managers', () => {
  it('differ: yolo runs and swings, safe waits and changes pitchers', () => {
    const [balanced, yolo, safe] = (['balanced', 'yolo', 'safe'] as const).map((style) => games(style, 60));
    const played = [defined(safe, 'safe'), defined(balanced, 'balanced'), defined(yolo, 'yolo')] as const;
    const [safeSteals = 0, balancedSteals = 0, yoloSteals = 0] = played.map((all) => count(all, steals));
    expect(safeSteals).toBeLessThan(balancedSteals);
    expect(balancedSteals).toBeLessThan(yoloSteals);
    const [safeSwings = 0, balancedSwings = 0, yoloSwings = 0] = played.map((all) => count(all, swings));
    expect([safeSwings < balancedSwings, balancedSwings < yoloSwings]).toEqual([true, true]);
    const [safeArms = 0, , yoloArms = 0] = played.map((all) => count(all, pitchers));
    expect(safeArms).toBeGreaterThan(yoloArms);
  });

  it('use the bullpen and finish games whose boxes prove', () => {
    for (const style of MANAGER_STYLES) {
      for (const { box, state } of games(style, 10, { ...STANDARD_RULES, designatedHitter: false, injuries: true })) {
        expect(state.status).toBe('completed');
        for (const side of SIDES) {
          const { left, right } = boxProof(box, side);
          expect(left).toBe(right);
        }
      }
    }
    expect(count(games('balanced', 20), pitchers)).toBeGreaterThan(20 * 4);
  });

  it('play the same game again from the same seed', () => {
    const [first] = games('yolo', 1);
    const [again] = games('yolo', 1);
    expect(first?.plays).toEqual(again?.plays);
  });

  it('mend any lineup that has to be mended', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MANAGER_STYLES), fc.nat(8), fc.boolean(), (style, index, isHome) => {
        const manager = managerOf(style);
        const start = opening({ ...STANDARD_RULES, injuries: true }, manager);
        const side = isHome ? 'home' : 'away';
        const lineup = start[side].lineup.map((man, i) => (i === index ? { ...man, hurt: true } : man));
        const hurt = { ...start, [side]: { ...start[side], lineup }, phase: { type: 'positions', side } } as const;
        const changes = manager.substitute(hurt, side, table, seededRng(1));
        expect(changes).not.toBeNull();
        expect(judgeChanges(hurt, side, changes ?? []).ok).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
