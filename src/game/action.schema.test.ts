import { describe, expect, it } from 'vitest';
import { aLineup, aRoster } from '@/testing/a-game';
import { actionSchema } from './action.schema';
import type { Action } from './actions';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from './decisions';
import { STANDARD_RULES } from './rules';
import { rulesSchema } from './rules.schema';

const ACTIONS: readonly Action[] = [
  { type: 'submitLineup', lineup: aLineup(aRoster('away')) },
  { type: 'start' },
  { type: 'decideDefense', decision: { ...STANDARD_DEFENSE, hold: [1, 3] } },
  { type: 'decideOffense', decision: { ...STANDARD_OFFENSE, steal: [2], bunt: 'safety' } },
  { type: 'roll' },
  { type: 'chooseAdvance', choice: 'cutoff' },
  { type: 'submitResult', outcome: 'xcheck_ss', fielder: null },
  { type: 'submitResult', outcome: 'groundout_a', fielder: 6 },
  { type: 'setPace', pace: 500 },
  { type: 'resign' },
];

describe('what comes from outside', () => {
  it.each(ACTIONS)('an action $type is taken as it is', (action) => {
    expect(actionSchema.parse(structuredClone(action))).toEqual(action);
  });

  it.each<[string, unknown]>([
    ['an unknown type', { type: 'bribe' }],
    ['nothing', null],
    ['a further key', { type: 'roll', dice: [6, 6, 6] }],
    ['a further key inside', { type: 'decideDefense', decision: { ...STANDARD_DEFENSE, seed: 1 } }],
    ['a base that is none', { type: 'decideDefense', decision: { ...STANDARD_DEFENSE, hold: [4] } }],
    ['more bases than there are', { type: 'decideOffense', decision: { ...STANDARD_OFFENSE, steal: [1, 1, 1, 1] } }],
    ['eleven men', { type: 'submitLineup', lineup: [...aLineup(aRoster('away')), ...aLineup(aRoster('home'))] }],
    [
      'a tenth place',
      { type: 'submitLineup', lineup: aLineup(aRoster('away')).map((slot) => ({ ...slot, battingOrder: 10 })) },
    ],
    ['an outcome that is none', { type: 'submitResult', outcome: 'quadruple', fielder: null }],
    ['a tenth fielder', { type: 'submitResult', outcome: 'groundout_a', fielder: 10 }],
    ['a pace that never ends', { type: 'setPace', pace: Infinity }],
    ['half a millisecond', { type: 'setPace', pace: 0.5 }],
  ])('refuses %s', (_title, input) => {
    expect(actionSchema.safeParse(input).success).toBe(false);
  });

  it('takes rules in their limits only', () => {
    expect(rulesSchema.parse(STANDARD_RULES)).toEqual(STANDARD_RULES);
    expect(rulesSchema.safeParse({ ...STANDARD_RULES, innings: 0 }).success).toBe(false);
    expect(rulesSchema.safeParse({ ...STANDARD_RULES, maxInnings: 8 }).success).toBe(false);
    expect(rulesSchema.safeParse({ ...STANDARD_RULES, mercy: { lead: 0, afterInning: 7 } }).success).toBe(false);
  });
});
