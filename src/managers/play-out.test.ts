import { describe, expect, it } from 'vitest';
import { boxProof } from '@/game/box-proof';
import { legalDefense, legalOffense } from '@/game/legality';
import { endsPlateAppearance, type Play } from '@/game/play';
import { STANDARD_RULES, type GameRules } from '@/game/rules';
import { SIDES } from '@/game/sides';
import { averageLeague } from '@/leagues/average';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import { rosterOf, tableOf, type LeagueTeam } from '@/leagues/team';
import { seededRng } from '@/shared/rng';
import { BALANCED } from './balanced';
import type { Manager } from './manager';
import { openingState } from './opening-state';
import { playOut, type PlayedOut, type PlayOutInput } from './play-out';

function fixture(away: LeagueTeam, home: LeagueTeam, rules: GameRules): Omit<PlayOutInput, 'rng'> {
  const table = tableOf(home.league, [...away.members, ...home.members], home.park);
  const team = (club: LeagueTeam) => {
    const roster = rosterOf(club);
    const { teamId, name, abbreviation } = club;
    return { teamId, name, abbreviation, roster, lineup: BALANCED.lineup(roster, table, rules) };
  };
  const start = openingState({ gameId: 'g', league: home.league, rules, away: team(away), home: team(home) });
  return { start, table, away: BALANCED, home: BALANCED };
}

const { away, home } = averageLeague();
const average = fixture(away, home, STANDARD_RULES);
const play = (input: Omit<PlayOutInput, 'rng'>, seed: number): PlayedOut =>
  playOut({ ...input, rng: seededRng(`play-out ${seed}`) });

const runnersOn = (runners: Play['runnersBefore']): number => runners.filter((runner) => runner !== null).length;

function expectSoundGame({ state, box, plays }: PlayedOut): void {
  expect(state.status).toBe('completed');
  for (const side of SIDES) {
    const { left, right } = boxProof(box, side);
    expect(left).toBe(right);
    const team = box[side];
    expect(team.r).toBe(state.score[side]);
    expect(state.line[side].reduce((sum, runs) => sum + runs, 0)).toBe(team.r);
    expect(team.batting.reduce((sum, line) => sum + line.r, 0)).toBe(team.r);
    const opponents = box[side === 'away' ? 'home' : 'away'];
    expect(opponents.pitching.reduce((sum, line) => sum + line.r, 0)).toBe(team.r);
    expect(opponents.pitching.reduce((sum, line) => sum + line.outs, 0)).toBe(
      opponents.fielding.reduce((sum, line) => sum + line.po, 0),
    );
  }
  for (const made of plays) {
    const came = Number(endsPlateAppearance(made.kind)) + runnersOn(made.runnersBefore);
    expect(came).toBe(made.outs + runnersOn(made.runnersAfter) + made.runs);
  }
}

describe('playOut', () => {
  it('plays complete games whose box scores prove', () => {
    for (let seed = 0; seed < 200; seed++) expectSoundGame(play(average, seed));
  });

  it('does so for every pair of the sample league, with and without the hitter, short and with a placed runner', () => {
    const teams = sampleTeams('pd');
    const variants: readonly GameRules[] = [
      STANDARD_RULES,
      { ...STANDARD_RULES, designatedHitter: false },
      { ...STANDARD_RULES, innings: 3, extraInningRunner: true, mercy: { lead: 8, afterInning: 2 } },
    ];
    for (const rules of variants) {
      for (const [i, team] of teams.entries()) {
        const visitors = teams[(i + 1) % teams.length] ?? team;
        const input = fixture(visitors, team, rules);
        for (let seed = 0; seed < 5; seed++) expectSoundGame(play(input, seed));
      }
    }
  });

  it('asks its managers nothing that they answer against the rules', () => {
    let asked = 0;
    const watched: Manager = {
      ...BALANCED,
      decideDefense: (state, table, rng) => {
        const decision = BALANCED.decideDefense(state, table, rng);
        expect(legalDefense(state, decision)).toBeNull();
        return decision;
      },
      decideOffense: (state, table, rng) => {
        const decision = BALANCED.decideOffense(state, table, rng);
        expect(legalOffense(state, decision)).toBeNull();
        return decision;
      },
      chooseAdvance: (state, question, table) => {
        const choice = BALANCED.chooseAdvance(state, question, table);
        expect(question.choices).toContain(choice);
        asked++;
        return choice;
      },
    };
    for (let seed = 0; seed < 60; seed++) play({ ...average, away: watched, home: watched }, seed);
    expect(asked).toBeGreaterThan(100);
  });

  it('numbers its plays and dice without a gap', () => {
    const { plays, state } = play(average, 7);
    expect(plays.map((made) => made.number)).toEqual(plays.map((_, i) => i + 1));
    const dice = plays.flatMap((made) => made.dice.map((die) => die.n));
    expect(dice).toEqual(dice.map((_, n) => n));
    expect(state.dice.next).toBe(dice.length);
  });

  it('is the same game again for the same seed, and another for another', () => {
    expect(play(average, 3)).toEqual(play(average, 3));
    expect(play(average, 4).plays).not.toEqual(play(average, 3).plays);
  });

  it('leaves its starting state as it was', () => {
    const before = structuredClone(average.start);
    play(average, 5);
    expect(average.start).toEqual(before);
  });

  it('makes real baseball of league-average cards (domain 1.16)', () => {
    const games = 1500;
    const sums = { R: 0, H: 0, HR: 0, BB: 0, SO: 0, E: 0, LOB: 0, GIDP: 0, SB: 0, CS: 0 };
    for (let seed = 0; seed < games; seed++) {
      const { box } = play(average, seed);
      for (const side of SIDES) {
        const team = box[side];
        sums.R += team.r;
        sums.H += team.h;
        sums.E += team.e;
        sums.LOB += team.lob;
        for (const line of team.batting) {
          sums.HR += line.hr;
          sums.BB += line.bb;
          sums.SO += line.so;
          sums.GIDP += line.gidp;
          sums.SB += line.sb;
          sums.CS += line.cs;
        }
      }
    }
    const real = { R: 4.83, H: 8.65, HR: 1.39, BB: 3.27, SO: 8.82 };
    for (const [name, expected] of Object.entries(real)) {
      const ratio = sums[name as keyof typeof real] / (2 * games) / expected;
      expect(Math.abs(ratio - 1), name).toBeLessThan(0.08);
    }
    expect(Math.abs(sums.E / (2 * games) - 0.6)).toBeLessThan(0.05);
    expect(Math.abs(sums.LOB / (2 * games) - 6.75)).toBeLessThan(0.3);
    // Infields play for two whenever they may.
    expect(Math.abs(sums.GIDP / (2 * games) - 0.77)).toBeLessThan(0.08);
    expect(Math.abs(sums.SB / (2 * games) - 0.47)).toBeLessThan(0.15);
    expect(Math.abs(sums.CS / (2 * games) - 0.17)).toBeLessThan(0.06);
  });
});
