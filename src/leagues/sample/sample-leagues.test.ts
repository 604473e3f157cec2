import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { HITTING_LEFT, FACING_LEFT } from '@/cards/from-stats/platoon';
import { LEAGUE_CARD, mapTarget, TARGET_FIELDS, type Target } from '@/cards/from-stats/target';
import { sumOfRatings } from '@/cards/ratings';
import { sideYield } from '@/cards/from-stats/side-yield';
import { FIELD_POSITIONS } from '@/game/positions';
import type { Member } from '../team';
import { rosterOf } from '../team';
import { HITTER_PLANS, PITCHER_PLANS } from './roster-plan.data';
import { SAMPLE_LEAGUES, sampleTeams } from './sample-leagues';

const LEAGUE_IDS = ['pd', 'sba'] as const;
const perTeam = HITTER_PLANS.length + PITCHER_PLANS.length;
const playing = [...HITTER_PLANS, ...PITCHER_PLANS].map((plan) => plan.playing);

function meanYield(members: readonly Member[], kind: 'batting' | 'pitching', left: number): Target {
  let weight = 0;
  const sum = { strikeout: 0, walk: 0, hbp: 0, homerun: 0, triple: 0, double: 0, single: 0 };
  for (const [index, { card, abilities }] of members.entries()) {
    const faces = card?.ratings[kind];
    if (faces === null || faces === undefined || (kind === 'batting' && abilities.pitching !== null)) continue;
    const share = playing[index % perTeam] ?? 0;
    weight += share;
    const sides = { L: sideYield(faces.L), R: sideYield(faces.R) };
    for (const field of TARGET_FIELDS) sum[field] += share * (left * sides.L[field] + (1 - left) * sides.R[field]);
  }
  return mapTarget((field) => sum[field] / weight);
}

describe('the sample leagues', () => {
  it.each(LEAGUE_IDS)('%s: eight teams of 26, every id, name and abbreviation once', (league) => {
    const teams = sampleTeams(league);
    expect(teams.map(({ members }) => members.length)).toEqual(Array.from({ length: 8 }, () => 26));
    const members = teams.flatMap((team) => team.members);
    expect(new Set(members.map(({ playerId }) => playerId)).size).toBe(208);
    expect(new Set(members.map(({ name }) => name)).size).toBe(208);
    expect(new Set(teams.map(({ abbreviation }) => abbreviation)).size).toBe(8);
    for (const { color, abbreviation } of teams) {
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
      expect(abbreviation).toMatch(/^[A-Z]{3}$/);
    }
  });

  it('use ids that differ between the leagues', () => {
    const ids = LEAGUE_IDS.flatMap((league) =>
      sampleTeams(league).flatMap(({ members }) => members.map((m) => m.playerId)),
    );
    const teams = LEAGUE_IDS.flatMap((league) => sampleTeams(league).map(({ teamId }) => teamId));
    expect(new Set(ids).size).toBe(416);
    expect(new Set(teams).size).toBe(16);
  });

  it('are the same each time they are made', () => {
    const text = JSON.stringify(LEAGUE_IDS.map((league) => [sampleTeams(league), sampleTeams(league).map(rosterOf)]));
    expect(createHash('sha256').update(text).digest('hex')).toMatchInlineSnapshot(
      `"fa7a02ccc0af90be62379f7cfaa258ece2357e34380ec83fd303742809f4bc17"`,
    );
  });

  it.each(LEAGUE_IDS)('%s: survives a trip through JSON, which knows no −0', (league) => {
    expect(JSON.parse(JSON.stringify(sampleTeams(league)))).toEqual(sampleTeams(league));
  });

  it.each(LEAGUE_IDS)('%s: every team has two men for each position, five starters and a closer', (league) => {
    for (const { members } of sampleTeams(league)) {
      for (const position of FIELD_POSITIONS) {
        expect(
          members.filter(({ abilities }) => abilities.fielding[position] !== undefined).length,
        ).toBeGreaterThanOrEqual(2);
      }
      const arms = members.flatMap(({ abilities }) => abilities.pitching ?? []);
      expect(arms.filter(({ starter }) => starter !== null).length).toBe(5);
      expect(arms.filter(({ relief }) => relief !== null).length).toBe(7);
      expect(arms.filter(({ closer }) => closer !== null).length).toBe(1);
      const hitters = members.filter(({ abilities }) => abilities.pitching === null);
      expect(new Set(hitters.map(({ abilities }) => abilities.bats)).size).toBeGreaterThanOrEqual(2);
    }
  });

  it('pd: cards of at least three cardsets in every team, each side of them 108 chances', () => {
    const known = SAMPLE_LEAGUES.find(({ id }) => id === 'pd')?.cardsets.map(({ id }) => id) ?? [];
    for (const { members } of sampleTeams('pd')) {
      expect(new Set(members.map(({ cardset }) => cardset)).size).toBeGreaterThanOrEqual(3);
      for (const { card, cardset } of members) {
        expect(known).toContain(cardset);
        for (const faces of [card?.ratings.batting, card?.ratings.pitching]) {
          for (const side of Object.values(faces ?? {})) expect(sumOfRatings(side)).toBe(2160);
        }
      }
    }
  });

  it('sba: players without cards', () => {
    expect(
      sampleTeams('sba').every(({ members }) =>
        members.every(({ card, cardset }) => card === null && cardset === null),
      ),
    ).toBe(true);
  });

  it.each([
    ['batting', FACING_LEFT],
    ['pitching', HITTING_LEFT],
  ] as const)('pd: %s yields what the league of 2019 does, within 3 %% or a tenth of a chance', (kind, left) => {
    const mean = meanYield(
      sampleTeams('pd').flatMap(({ members }) => members),
      kind,
      left,
    );
    for (const field of TARGET_FIELDS) {
      expect(Math.abs(mean[field] - LEAGUE_CARD[field]), field).toBeLessThan(Math.max(0.1, LEAGUE_CARD[field] * 0.03));
    }
  });

  it('pd: stars and scrubs are as far apart as men are', () => {
    const hitters = sampleTeams('pd').flatMap(({ members }) =>
      members.filter(({ abilities }) => abilities.pitching === null),
    );
    const homers = hitters.map(({ card }) => (card === null ? 0 : sideYield(card.ratings.batting.R).homerun));
    expect(Math.max(...homers)).toBeGreaterThan(7);
    expect(Math.max(...homers)).toBeLessThan(14);
    expect(Math.min(...homers)).toBeLessThan(1);
  });

  const real = '../shared/lahman/2019/players.csv';
  it.runIf(existsSync(real))('name no player of 2019 (needs ../shared/lahman)', () => {
    const names = new Set(
      readFileSync(real, 'utf8')
        .split('\n')
        .map((line) => line.split(',').slice(2, 4).join(' ')),
    );
    const invented = LEAGUE_IDS.flatMap((league) =>
      sampleTeams(league).flatMap(({ members }) => members.map(({ name }) => name)),
    );
    expect(invented.filter((name) => names.has(name))).toEqual([]);
  });
});
