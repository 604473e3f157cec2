import { describe, expect, it } from 'vitest';
import type { Mound } from '@/game/mound';
import type { PitchingAbilities } from '@/game/abilities';
import { staminaText } from './stamina';

const pitching: PitchingAbilities = {
  hold: 0,
  wildPitch: 0,
  balk: 0,
  pickoff: 0,
  starter: 5,
  relief: null,
  closer: null,
};
const mound = (part: Partial<Mound>): { readonly mound: Mound } => ({
  mound: {
    pitcher: 1,
    role: 'starter',
    outs: 4,
    batters: 6,
    reached: [0, 0, 0],
    runsInInning: 0,
    endedHalf: true,
    tired: false,
    ...part,
  },
});

describe('staminaText', () => {
  it('counts the outs of a fresh man, then warns, then says that he is tired', () => {
    expect(staminaText(mound({}), { pitching }, true)).toBe('Fresh: 4 of 15 outs');
    expect(staminaText(mound({ outs: 15 }), { pitching }, true)).toBe('Can tire');
    expect(staminaText(mound({ outs: 16, reached: [1, 1, 1] }), { pitching }, true)).toBe('Tired');
    expect(staminaText(mound({ tired: true }), { pitching }, true)).toBe('Tired');
  });

  it('says nothing where nobody tires, and of a man who is no pitcher', () => {
    expect(staminaText(mound({}), { pitching }, false)).toBeNull();
    expect(staminaText(mound({}), { pitching: null }, true)).toBeNull();
    expect(staminaText({ mound: null }, { pitching }, true)).toBeNull();
  });
});
