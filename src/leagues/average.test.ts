import { describe, expect, it } from 'vitest';
import { sumOfRatings } from '@/cards/ratings';
import { averageLeague } from './average';

const { away, home, table } = averageLeague();
const [batter] = away.members;
const pitcher = home.members.find(({ abilities }) => abilities.pitching !== null);

describe('the league-average cards', () => {
  it('hold the chances that the rules were fitted with, to a twentieth', () => {
    const batting = batter?.card?.ratings.batting.R;
    expect(batting).toMatchObject({
      strikeout: 496,
      walk: 177,
      hbp: 23,
      homerun: 59,
      bp_homerun: 40,
      triple: 9,
      double_two: 46,
      double_pull: 28,
      double_three: 16,
      single_two: 78,
      single_one: 32,
      single_center: 102,
      bp_single: 68,
      lineout: 64,
      popout: 132,
      groundout_a: 234,
      groundout_b: 92,
      groundout_c: 72,
    });
    const pitching = pitcher?.card?.ratings.pitching?.R;
    expect(pitching).toMatchObject({ strikeout: 496, walk: 177, double_cf: 28, lineout: 16, popout: 54 });
    const checks = Object.entries(pitching ?? {}).filter(([outcome]) => outcome.startsWith('xcheck_'));
    expect(checks.reduce((sum, [, twentieths]) => sum + twentieths, 0)).toBe(600);
  });

  it('fill every side of every card', () => {
    for (const { card } of [...away.members, ...home.members]) {
      for (const faces of [card?.ratings.batting, card?.ratings.pitching]) {
        for (const side of Object.values(faces ?? {})) expect(sumOfRatings(side)).toBe(2160);
      }
    }
  });

  it('make two equal teams', () => {
    const without = ({ members }: typeof away) =>
      members.map(({ abilities, card }) => ({ abilities, ratings: card?.ratings }));
    expect(without(away)).toEqual(without(home));
    expect(table.readCards).not.toBeNull();
  });
});
