import { describe, expect, it } from 'vitest';
import { FIELD_POSITIONS } from '@/game/positions';
import { sampleTeams } from './sample/sample-leagues';
import { pickSquad } from './pick-squad';

const club = sampleTeams('pd')[0]!.members;
const crowd = sampleTeams('pd').flatMap(({ members }) => members);

describe('pickSquad', () => {
  it('takes a team that is small enough as it is', () => {
    expect(pickSquad(club, 26)).toBe(club);
  });

  it('takes pitchers, starters among them, and somebody for every position from a crowd', () => {
    // Whoever is listed last is not overlooked.
    for (const men of [crowd, crowd.toReversed()]) {
      const squad = pickSquad(men, 26);
      expect(squad).toHaveLength(26);
      const pitchers = squad.filter(({ abilities }) => abilities.pitching !== null);
      expect(pitchers).toHaveLength(12);
      expect(pitchers.filter(({ abilities }) => abilities.pitching?.starter !== null)).toHaveLength(5);
      for (const position of FIELD_POSITIONS) {
        const rated = squad.filter(({ abilities }) => abilities.fielding[position] !== undefined);
        expect(rated.length, position).toBeGreaterThanOrEqual(position === 'C' ? 2 : 1);
      }
      expect(squad).toEqual(men.filter((man) => squad.includes(man)));
    }
  });

  it('fills up with pitchers where there are few fielders', () => {
    const fielders = crowd.filter(({ abilities }) => abilities.pitching === null).slice(0, 9);
    const pitchers = crowd.filter(({ abilities }) => abilities.pitching !== null);
    expect(pickSquad([...pitchers, ...fielders], 26)).toHaveLength(26);
  });
});
