import { describe, expect, it } from 'vitest';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from '@/game/decisions';
import { legalDefense, legalOffense } from '@/game/legality';
import { aState } from '@/testing/a-state';
import { defenseOptions, defenseText, offenseOptions, offenseText } from './options';

const BASES = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const situations = BASES.flatMap((bases) => [0, 1, 2].map((outs) => aState({ bases, outs })));

describe('the decision panel’s options', () => {
  it('are all legal, in every situation, alone and together', () => {
    for (const state of situations) {
      for (const option of offenseOptions(state, STANDARD_OFFENSE)) {
        expect(legalOffense(state, option.next)).toBeNull();
      }
      for (const one of defenseOptions(state, STANDARD_DEFENSE)) {
        for (const two of defenseOptions(state, one.next)) expect(legalDefense(state, two.next)).toBeNull();
      }
    }
  });

  it('have exactly one offence pressed, and the standard one first', () => {
    for (const state of situations) {
      const [first, ...rest] = offenseOptions(state, STANDARD_OFFENSE);
      expect(first).toMatchObject({ label: 'Swing away', pressed: true });
      for (const option of rest) {
        const after = offenseOptions(state, option.next);
        expect(after.filter(({ pressed }) => pressed).map(({ label }) => label)).toEqual([option.label]);
      }
    }
  });

  it('name the call on the main button', () => {
    const state = aState({ bases: 5, outs: 1 });
    expect(defenseText(STANDARD_DEFENSE)).toBe('Standard');
    expect(defenseText({ ...STANDARD_DEFENSE, infieldDepth: 'in', hold: [1] })).toBe('Infield in, hold first');
    expect(defenseText({ ...STANDARD_DEFENSE, intentionalWalk: true })).toBe('Walk him');
    expect(offenseText(state, STANDARD_OFFENSE)).toBe('Standard');
    expect(offenseText(state, { ...STANDARD_OFFENSE, bunt: 'sacrifice' })).toBe('Sacrifice bunt');
  });

  it('let go of a walk when another call is made', () => {
    const state = aState({ bases: 1, outs: 0 });
    const walking = { ...STANDARD_DEFENSE, intentionalWalk: true };
    const hold = defenseOptions(state, walking).find(({ label }) => label === 'Hold first');
    expect(hold?.next).toMatchObject({ intentionalWalk: false, hold: [1] });
  });
});
