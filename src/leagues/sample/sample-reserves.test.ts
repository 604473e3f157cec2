import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sumOfRatings } from '@/cards/ratings';
import { PD_CARDSETS } from './clubs.data';
import { SAMPLE_LEAGUES, sampleTeams } from './sample-leagues';
import { sampleReserves } from './sample-reserves';

const LEAGUE_IDS = ['pd', 'sba'] as const;
const pd = sampleReserves('pd');
const ofTeam = (league: 'pd' | 'sba', teamId: number | null) =>
  sampleReserves(league).filter((man) => man.teamId === teamId);

describe('the reserves of the sample leagues', () => {
  it('are the same each time they are made', () => {
    const text = JSON.stringify(LEAGUE_IDS.map(sampleReserves));
    expect(createHash('sha256').update(text).digest('hex')).toMatchInlineSnapshot(
      `"3e0905ddad5883aad961ac252a6979ac17e85dd7d725cf215f1ec4e737687549"`,
    );
    expect(JSON.parse(text)).toEqual(LEAGUE_IDS.map(sampleReserves));
  });

  it('take no id and no name that is gone', () => {
    for (const league of LEAGUE_IDS) {
      const members = sampleTeams(league).flatMap((team) => team.members);
      const fresh = sampleReserves(league).filter(({ isNew }) => isNew);
      const names = [...members, ...fresh].map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    const ids = LEAGUE_IDS.flatMap((league) => [
      ...sampleTeams(league).flatMap((team) => team.members.map(({ playerId }) => playerId)),
      ...sampleReserves(league).flatMap(({ isNew, playerId }) => (isNew ? [playerId] : [])),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    const cards = [
      ...sampleTeams('pd').flatMap(({ members }) => members.map(({ playerId }) => playerId)),
      ...pd.map(({ card }) => card?.id),
    ];
    expect(new Set(cards).size).toBe(cards.length);
    expect(Math.max(...cards.map(Number))).toBeLessThan(100_001);
  });

  it('pd: each team has forty cards to choose from, in at least four sets', () => {
    const known = SAMPLE_LEAGUES[0]?.cardsets.map(({ id }) => id);
    for (const { teamId, members } of sampleTeams('pd')) {
      const reserves = ofTeam('pd', teamId);
      expect(members.length + reserves.length).toBe(40);
      const sets = new Set([
        ...members.map(({ cardset }) => cardset),
        ...reserves.map(({ card }) => card?.cardset ?? null),
      ]);
      expect(sets.size).toBeGreaterThanOrEqual(4);
      for (const set of sets) expect(known).toContain(set);
    }
    for (const { card } of pd) {
      for (const faces of [card?.card.ratings.batting, card?.card.ratings.pitching]) {
        for (const side of Object.values(faces ?? {})) expect(sumOfRatings(side)).toBe(2160);
      }
    }
  });

  it('pd: second cards are of men of the same team, in a later set than their first', () => {
    const again = pd.filter(({ isNew }) => !isNew);
    expect(again).toHaveLength(48);
    for (const { playerId, teamId, name, card, abilities } of again) {
      const team = sampleTeams('pd').find((each) => each.teamId === teamId);
      const member = team?.members.find((man) => man.playerId === playerId);
      expect(member).toMatchObject({ name, abilities });
      expect(card?.cardset).toBeGreaterThan(member?.cardset ?? 99);
      expect(card?.card.ratings).not.toEqual(member?.card?.ratings);
    }
  });

  it('pd: some men belong to nobody, and one set is held by nobody', () => {
    const free = ofTeam('pd', null);
    expect(free.length).toBe(10);
    const held = new Set(pd.filter(({ teamId }) => teamId !== null).map(({ card }) => card?.cardset));
    const loose = free.map(({ card }) => card?.cardset).filter((set) => !held.has(set));
    expect(new Set(loose).size).toBe(1);
    expect(PD_CARDSETS.map(({ id }): number => id)).not.toContain(loose[0]);
  });

  it('sba: each team has more than 26 who can play, injured men and men of the minor league', () => {
    for (const { teamId, members } of sampleTeams('sba')) {
      const reserves = ofTeam('sba', teamId);
      const fit = reserves.filter(({ injuredDays, isInMinors }) => injuredDays === null && !isInMinors);
      expect(members.length + fit.length).toBeGreaterThan(26);
      expect(reserves.filter(({ injuredDays }) => injuredDays !== null)).toHaveLength(2);
      expect(reserves.filter(({ isInMinors }) => isInMinors)).toHaveLength(2);
      expect(reserves.every(({ card }) => card === null)).toBe(true);
    }
  });

  const real = '../shared/lahman/2019/players.csv';
  it.runIf(existsSync(real))('name no player of 2019 (needs ../shared/lahman)', () => {
    const names = new Set(
      readFileSync(real, 'utf8')
        .split('\n')
        .map((line) => line.split(',').slice(2, 4).join(' ')),
    );
    expect(LEAGUE_IDS.flatMap(sampleReserves).filter(({ name }) => names.has(name))).toEqual([]);
  });
});
