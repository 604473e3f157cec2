import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import type { Base, BaseCode } from './bases';
import { INFIELD_DEPTHS, STANDARD_DEFENSE, STANDARD_OFFENSE, type InfieldDepth } from './decisions';
import { defensiveOptions, legalDefense, legalOffense, offensiveOptions } from './legality';
import { supportedOffense } from './resolve/supported';

const CODES: readonly BaseCode[] = [0, 1, 2, 3, 4, 5, 6, 7];
const BASES: readonly Base[] = [1, 2, 3];
const isOn = (code: BaseCode, base: Base): boolean => (code & (1 << (base - 1))) !== 0;
const boards = CODES.flatMap((bases) => [0, 1, 2].map((outs) => ({ bases, outs })));

describe('what the side in the field may decide', () => {
  const may = (depth: InfieldDepth, bases: BaseCode, outs: number): boolean =>
    depth === 'normal' || (outs < 2 && isOn(bases, depth === 'dp' ? 1 : 3));

  it.each(boards)('D-13: infield depths with bases $bases and $outs out', ({ bases, outs }) => {
    const state = aState({ bases, outs });
    const legal = INFIELD_DEPTHS.filter((depth) => may(depth, bases, outs));
    expect(defensiveOptions(state).infieldDepths).toEqual(legal);
    for (const infieldDepth of INFIELD_DEPTHS) {
      const problem = legalDefense(state, { ...STANDARD_DEFENSE, infieldDepth });
      expect(problem === null).toBe(legal.includes(infieldDepth));
      if (problem !== null) expect(problem.code).toBe('ILLEGAL_DECISION');
    }
  });

  it.each(boards)('D-4: only runners who are there are held, bases $bases', ({ bases, outs }) => {
    const state = aState({ bases, outs });
    expect(defensiveOptions(state).hold).toEqual(BASES.filter((base) => isOn(bases, base)));
    for (const base of BASES) {
      expect(legalDefense(state, { ...STANDARD_DEFENSE, hold: [base] }) === null).toBe(isOn(bases, base));
    }
  });

  it('D-4: a base is held once', () => {
    expect(legalDefense(aState({ bases: 1 }), { ...STANDARD_DEFENSE, hold: [1, 1] })?.code).toBe('ILLEGAL_DECISION');
  });

  it('D-5: a walk may be declared before any roll', () => {
    expect(legalDefense(aState(), { ...STANDARD_DEFENSE, intentionalWalk: true })).toBeNull();
  });
});

describe('what the side at bat may decide', () => {
  it.each(boards)('D-6: everything offered is legal, bases $bases and $outs out', ({ bases, outs }) => {
    const state = aState({ bases, outs });
    const { steal, hitAndRun, bunts } = offensiveOptions(state);
    for (const base of steal) {
      expect(isOn(bases, base)).toBe(true);
      expect(legalOffense(state, { ...STANDARD_OFFENSE, steal: [base] })).toBeNull();
    }
    for (const bunt of bunts) expect(legalOffense(state, { ...STANDARD_OFFENSE, bunt })).toBeNull();
    expect(legalOffense(state, { ...STANDARD_OFFENSE, hitAndRun: true }) === null).toBe(hitAndRun);
    expect(hitAndRun && !supportedOffense.hitAndRun).toBe(false);
  });

  it.each(boards)('D-6: nobody steals from an empty base or bunts with two out, bases $bases', ({ bases, outs }) => {
    const state = aState({ bases, outs });
    for (const base of BASES) {
      if (!isOn(bases, base)) expect(legalOffense(state, { ...STANDARD_OFFENSE, steal: [base] })).not.toBeNull();
    }
    if (outs === 2) expect(legalOffense(state, { ...STANDARD_OFFENSE, bunt: 'sacrifice' })).not.toBeNull();
  });

  it('D-6: one of steal, hit-and-run and bunt', () => {
    const both = { ...STANDARD_OFFENSE, hitAndRun: true, bunt: 'sacrifice' } as const;
    expect(legalOffense(aState({ bases: 1 }), both)?.message).toContain('one of');
  });
});
