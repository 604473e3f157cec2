import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import type { Abilities } from '@/game/abilities';
import { defined } from '@/shared/assert';
import { makeCard, type Card } from './card';
import { cardMarks, MARK_KEYS } from './card-marks';
import { noRatings, SIDE_TOTAL, toTwentieths } from './ratings';

const cards: readonly Card[] = sampleTeams('pd').flatMap(({ members }) => members.flatMap(({ card }) => card ?? []));
const [anyCard] = cards;

/** A side with these chances, and outs for the rest. */
function side(chances: Readonly<Record<string, number>>) {
  const ratings = { ...noRatings() };
  for (const [outcome, count] of Object.entries(chances)) Object.assign(ratings, { [outcome]: toTwentieths(count) });
  const said = Object.values(ratings).reduce((sum, count) => sum + count, 0);
  return { ...ratings, groundout_a: SIDE_TOTAL - said };
}

const abilities: Abilities = { ...defined(anyCard, 'card').abilities, pitching: null };

describe('cardMarks', () => {
  it('counts chances of 108, a ballpark chance half', () => {
    const L = side({ homerun: 3, bp_homerun: 2, single_one: 10, bp_single: 1, double_two: 5, walk: 9, hbp: 1.5 });
    const R = side({ strikeout: 30, triple: 0.4 });
    const marks = cardMarks(makeCard('Any Man', abilities, { batting: { L, R }, pitching: null }));
    expect(marks.onBaseVsL).toBe(3 + 1 + 10 + 0.5 + 5 + 10.5);
    expect(marks.totalBasesVsL).toBe(12 + 4 + 10 + 0.5 + 10);
    expect(marks.homerunsVsL).toBe(4);
    expect(marks.walksVsL).toBe(9);
    expect(marks.strikeoutsVsR).toBe(30);
    expect(marks.totalBasesVsR).toBe(1.2);
  });

  it('says nothing of the mound for a man who does not pitch', () => {
    for (const card of cards) {
      const keys = Object.keys(cardMarks(card));
      const isPitcher = card.abilities.pitching !== null;
      expect(keys.some((key) => key.startsWith('pitch') || key === 'hold')).toBe(isPitcher);
    }
  });

  it('gives numbers within a card, under known keys only', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cards), (card) => {
        for (const [key, value] of Object.entries(cardMarks(card))) {
          expect(MARK_KEYS).toContain(key);
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeLessThanOrEqual(4 * 108);
        }
      }),
    );
  });

  it('takes the best of a man’s positions, the mound apart', () => {
    const fielding = {
      P: { range: 1, error: 1, arm: 0, passedBall: 0, overthrow: 0 },
      SS: { range: 2, error: 40, arm: 0, passedBall: 0, overthrow: 0 },
      '2B': { range: 2, error: 12, arm: 0, passedBall: 0, overthrow: 0 },
    };
    const empty = { L: side({}), R: side({}) };
    const marks = cardMarks(makeCard('Any Man', { ...abilities, fielding }, { batting: empty, pitching: null }));
    expect([marks.range, marks.error]).toEqual([2, 12]);
  });
});
