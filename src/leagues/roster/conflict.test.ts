import { describe, expect, it } from 'vitest';
import { aPoolMan } from '@/testing/a-pool';
import { conflictOf } from './conflict';

const set = (id: number, name: string) => ({ id, name, priority: id });
const man = aPoolMan(1, ['C'], { name: 'Ada Roe', person: 'ada', cardset: set(1, 'First Light') });
const otherCard = aPoolMan(2, ['C'], { name: 'Ada Roe', person: 'ada', cardset: set(2, 'Harvest Moon') });

describe('conflictOf', () => {
  it('finds nothing in the way of somebody else', () => {
    expect(conflictOf(man, [aPoolMan(3, ['P'])], [{ person: 'bo', name: 'Bo' }])).toBeNull();
  });

  it('names the same card, another card of the same man, and the opponent', () => {
    expect(conflictOf(man, [man], [])).toMatchObject({ refusal: 'same-card', conflict: 'Ada Roe (First Light)' });
    expect(conflictOf(man, [otherCard], [])).toMatchObject({
      refusal: 'same-person',
      conflict: 'Ada Roe (Harvest Moon)',
    });
    expect(conflictOf(man, [], [{ person: 'ada', name: 'Ada Roe' }])).toMatchObject({
      refusal: 'same-person',
      why: 'Ada Roe plays for the opponent in this game: nobody can be on both sides.',
    });
  });
});
