import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPoolMan } from '@/testing/a-pool';
import { eligibleCards, type LadderCard } from './eligible';
import { standingOf } from './standing';

const card = (person: string, cardset: number, teamId: number | null = 1): LadderCard => ({ person, cardset, teamId });

describe('eligibleCards', () => {
  it('counts of each man the cards of his earliest set', () => {
    const cards = [
      card('ann', 10),
      card('ann', 20),
      card('bea', 20),
      card('cal', 30),
      card('dee', 20, null),
      card('eve', 20, 2),
    ];
    expect(eligibleCards(cards, [10, 20], 1)).toEqual({ own: 2, free: 1 });
    expect(eligibleCards(cards, [20, 10], 1)).toEqual({ own: 2, free: 1 });
    expect(eligibleCards(cards, [], 1)).toEqual({ own: 0, free: 0 });
  });

  it('agrees with how each card stands', () => {
    const aCard = fc.record({
      person: fc.constantFrom('a', 'b', 'c'),
      cardset: fc.integer({ min: 1, max: 4 }),
      teamId: fc.constantFrom(1, null),
    });
    fc.assert(
      fc.property(
        fc.array(aCard, { maxLength: 12 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 4 })),
        (cards, ladder) => {
          const men = cards.map(({ person, cardset }, index) => ({
            ...aPoolMan(index + 1, ['C']),
            person,
            cardset: { id: cardset, name: `Set ${cardset}`, priority: null },
            isInMinors: false,
            isRated: true,
          }));
          const cardsets = ladder.map((cardset, index) => ({ cardset, name: `Set ${cardset}`, priority: index + 1 }));
          const standing = standingOf(men, { cardsets, day: '2026-01-01' });
          const legal = men.filter((man) => standing(man).type !== 'refused').length;
          const { own, free } = eligibleCards(cards, ladder, 1);
          expect(own + free).toBe(legal);
        },
      ),
    );
  });
});
