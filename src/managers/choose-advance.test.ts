import { describe, expect, it } from 'vitest';
import type { AdvanceQuestion } from '@/game/advance-question';
import type { BaseCode } from '@/game/bases';
import { aQuestion, aState, aTable } from './testing/situations';
import { chooseAdvance } from './choose-advance';

// The break-even table (domain 1.9): situation, base code, success needed with 0, 1, 2 outs.
const TABLE: readonly (readonly [AdvanceQuestion['situation'], 1 | 2 | 3, 3 | 4, BaseCode, readonly number[]])[] = [
  ['single', 2, 4, 2, [0.91, 0.76, 0.44]],
  ['single', 2, 4, 3, [0.9, 0.77, 0.55]],
  ['single', 1, 3, 1, [0.8, 0.76, 0.85]],
  ['double', 1, 4, 1, [0.92, 0.81, 0.45]],
  ['tagUp', 3, 4, 4, [0.74, 0.34]],
  ['tagUp', 2, 3, 2, [0.7, 0.9]],
];

describe('chooseAdvance', () => {
  it.each(TABLE)('sends the lead runner on a %s from %d to %d (bases %d) exactly at break-even', (...row) => {
    const [situation, from, to, bases, needed] = row;
    for (const [outs, share] of needed.entries()) {
      for (let safe = 1; safe <= 19; safe++) {
        const question = aQuestion('sendLead', situation, { from, to, safe });
        const expected = safe / 20 >= share ? 'go' : 'hold';
        expect([outs, safe, chooseAdvance(aState({ bases, outs }), question, aTable(), 0)]).toEqual([
          outs,
          safe,
          expected,
        ]);
      }
    }
  });

  it('bolder managers send sooner, safer ones later', () => {
    const state = aState({ bases: 2, outs: 1 });
    const question = aQuestion('sendLead', 'single', { from: 2, to: 4, safe: 14 });
    expect([-0.08, 0, 0.1].map((boldness) => chooseAdvance(state, question, aTable(), boldness))).toEqual([
      'hold',
      'hold',
      'go',
    ]);
  });

  it('in the bottom of the last inning with one run to win, an out at the plate is weighed against the win', () => {
    const winning = { bases: 2, inning: 9, half: 'bottom', score: { away: 3, home: 3 } } as const;
    const question = (safe: number) => aQuestion('sendLead', 'single', { from: 2, to: 4, safe });
    // Two out: only the next batter can bring him home otherwise.
    expect(chooseAdvance(aState({ ...winning, outs: 2 }), question(8), aTable(), 0)).toBe('go');
    // Nobody out: first and third is nearly as good as the run.
    expect(chooseAdvance(aState({ ...winning, outs: 0 }), question(13), aTable(), 0)).toBe('hold');
  });

  it('two runs behind in the last inning, the lead run alone is worth little', () => {
    const state = aState({ bases: 2, outs: 1, inning: 9, half: 'bottom', score: { away: 5, home: 2 } });
    expect(chooseAdvance(state, aQuestion('sendLead', 'single', { from: 2, to: 4, safe: 15 }), aTable(), 0)).toBe(
      'hold',
    );
  });

  it('throws unless the throw only gives the batter second', () => {
    const state = aState({ bases: 2, outs: 1 });
    const likely = aQuestion('throwToLead', 'single', { from: 2, to: 4, safe: 14 });
    expect(chooseAdvance(state, likely, aTable(), 0)).toBe('throw');
    const hopeless = aQuestion('throwToLead', 'single', { from: 2, to: 4, safe: 19 });
    expect(chooseAdvance(state, hopeless, aTable(), 0)).toBe('cutoff');
  });

  it('throws at the man who is easier to get for what he is worth', () => {
    const state = aState({ bases: 3, outs: 1 });
    const ask = (lead: number, trail: number) =>
      chooseAdvance(
        state,
        aQuestion('throwTarget', 'single', { from: 2, to: 4, safe: lead }, { from: 1, to: 3, safe: trail }),
        aTable(),
        0,
      );
    expect(ask(6, 19)).toBe('lead');
    expect(ask(19, 6)).toBe('trail');
  });

  it('sends the trail runner only when the defence gains nothing by it', () => {
    const state = aState({ bases: 3, outs: 1 });
    const ask = (trail: number) =>
      chooseAdvance(
        state,
        aQuestion('sendTrail', 'single', { from: 2, to: 4, safe: 15 }, { from: 1, to: 3, safe: trail }),
        aTable(),
        0,
      );
    expect(ask(19)).toBe('go');
    expect(ask(5)).toBe('hold');
  });
});
