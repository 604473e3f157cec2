import { describe, expect, it } from 'vitest';
import { expectedTrail } from './expected-trail';
import { aQuestion, aState, aTable } from './testing/situations';

describe('expectedTrail', () => {
  const safeOf = (bases: 1 | 2 | 3, outs: number, lead: number) => {
    const from = bases === 1 ? 1 : 2;
    const question = aQuestion('throwToLead', 'single', { from, to: from === 1 ? 3 : 4, safe: lead });
    return expectedTrail(aState({ bases, outs }), question, aTable(11));
  };

  it('is the man from first behind one who goes home, by the same arm (domain 1.9)', () => {
    // Lead 11 + arm − 1 + 2; trail 11 + arm − 1 + 5.
    expect(safeOf(3, 0, 12)).toEqual({ runner: 1, from: 1, to: 3, safe: 15 });
    expect(safeOf(3, 2, 14)).toEqual({ runner: 1, from: 1, to: 3, safe: 16 });
  });

  it('is the batter when nobody stood on first, or the man from first is himself in the lead', () => {
    expect(safeOf(2, 1, 12)).toEqual({ runner: 0, from: 0, to: 2, safe: 17 });
    expect(safeOf(1, 1, 12)).toEqual({ runner: 0, from: 0, to: 2, safe: 19 });
    expect(safeOf(2, 1, 1)).toMatchObject({ safe: 6 });
  });

  it('leaves a trail runner that the rules named, and knows none on a double or a fly', () => {
    const named = aQuestion('sendTrail', 'single', { from: 2, to: 4, safe: 12 }, { from: 1, to: 3, safe: 9 });
    expect(expectedTrail(aState({ bases: 3, outs: 0 }), named, aTable())).toBe(named.trail);
    const double = aQuestion('throwToLead', 'double', { from: 1, to: 4, safe: 12 });
    expect(expectedTrail(aState({ bases: 1, outs: 0 }), double, aTable())).toBeNull();
  });
});
