import { describe, expect, it } from 'vitest';
import { aLineup, aRoster } from '@/testing/a-game';
import { actionSchema } from './action.schema';
import type { Action } from './actions';
import { STANDARD_DEFENSE, STANDARD_OFFENSE } from './decisions';
import { STANDARD_RULES } from './rules';
import { rulesSchema } from './rules.schema';

const ACTIONS: readonly Action[] = [
  { type: 'submitLineup', lineup: aLineup(aRoster('away')) },
  { type: 'submitLineup', lineup: aLineup(aRoster('away')), againstLeft: aLineup(aRoster('away'), false) },
  { type: 'submitLineup', lineup: aLineup(aRoster('away')), againstLeft: null },
  { type: 'start' },
  { type: 'decideDefense', decision: { ...STANDARD_DEFENSE, hold: [1, 3] } },
  { type: 'decideOffense', decision: { ...STANDARD_OFFENSE, steal: [2], bunt: 'safety' } },
  { type: 'roll' },
  { type: 'chooseAdvance', choice: 'cutoff' },
  { type: 'submitResult', outcome: 'xcheck_ss', fielder: null },
  { type: 'submitResult', outcome: 'groundout_a', fielder: 6 },
  { type: 'submitPlay', entry: { outcome: null, notation: '6-4-3 DP', moves: null, errors: null } },
  {
    type: 'submitPlay',
    entry: {
      outcome: 'single_one',
      notation: '1B8',
      moves: [{ from: 1, to: 3, out: true, by: [8, 5], reason: null, force: null, rbi: null, earned: null }],
      errors: [{ fielder: 4, type: 'throwing' }],
    },
  },
  { type: 'confirmResult' },
  { type: 'challengeResult', reason: 'Row 8 is a double.' },
  { type: 'enterDice', dice: { column: 6, row: [1, 6], split: 20, fielding: null, jump: null } },
  { type: 'setPace', pace: 500 },
  { type: 'resign' },
  {
    type: 'substitute',
    changes: [
      { type: 'enter', player: 112, replaces: 10, position: 'P', battingOrder: null },
      { type: 'enter', player: 111, replaces: 3, position: 'PH', battingOrder: 3 },
      { type: 'move', lineupId: 4, position: 'SS', battingOrder: 4 },
      { type: 'leave', lineupId: 9 },
    ],
  },
  { type: 'rewind', toPlay: 0, reason: 'The wrong man batted.' },
  {
    type: 'correctPlay',
    number: 12,
    play: {
      kind: 'error',
      ball: { trajectory: 'ground', fielder: 6, bunt: false, foul: false },
      advances: [{ from: 0, to: 1, out: false, reason: 'error', rbi: false, by: [] }],
      errors: [{ fielder: 6, type: 'throwing' }],
      sacrificeHit: false,
      sacrificeFly: false,
      groundedIntoDoublePlay: false,
    },
    reason: 'He had it.',
  },
  { type: 'agreeRevision', asked: 212 },
  { type: 'declineRevision' },
  { type: 'stop', stop: 'suspend' },
  { type: 'stop', stop: 'call' },
  { type: 'declineStop' },
  { type: 'resume' },
  { type: 'rule', ruling: { type: 'win', pitcher: 22 }, reason: 'Brief, and ineffective.' },
  {
    type: 'rule',
    ruling: { type: 'earnedRun', play: 12, runner: 3, pitcher: 22, earned: false },
    reason: 'x'.repeat(200),
  },
];

const LEAVE = { type: 'leave', lineupId: 9 };
const RULING = { type: 'win', pitcher: 22 };

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
    [
      'a line that never ends',
      { type: 'submitPlay', entry: { outcome: null, notation: '6'.repeat(161), moves: null, errors: null } },
    ],
    ['a seven on a d6', { type: 'enterDice', dice: { column: 7, row: [1, 6], split: 20, fielding: null, jump: null } }],
    ['a challenge of two lines', { type: 'challengeResult', reason: 'a\nb' }],
    ['eleven men', { type: 'submitLineup', lineup: [...aLineup(aRoster('away')), ...aLineup(aRoster('home'))] }],
    [
      'a tenth place',
      { type: 'submitLineup', lineup: aLineup(aRoster('away')).map((slot) => ({ ...slot, battingOrder: 10 })) },
    ],
    [
      'eleven men against left-handers',
      {
        type: 'submitLineup',
        lineup: aLineup(aRoster('away')),
        againstLeft: [...aLineup(aRoster('away')), ...aLineup(aRoster('home'))],
      },
    ],
    ['an outcome that is none', { type: 'submitResult', outcome: 'quadruple', fielder: null }],
    ['a tenth fielder', { type: 'submitResult', outcome: 'groundout_a', fielder: 10 }],
    ['a pace that never ends', { type: 'setPace', pace: Infinity }],
    ['a rewind without a reason', { type: 'rewind', toPlay: 3 }],
    ['a rewind with two lines of reason', { type: 'rewind', toPlay: 3, reason: 'a\nb' }],
    ['a rewind to before the game', { type: 'rewind', toPlay: -1, reason: 'no' }],
    ['a correction of men', { type: 'correctPlay', number: 1, play: { kind: 'single', runner: 3 }, reason: 'no' }],
    ['an agreement to nothing', { type: 'agreeRevision' }],
    ['no change', { type: 'substitute', changes: [] }],
    ['twenty-one changes', { type: 'substitute', changes: Array.from({ length: 21 }, () => LEAVE) }],
    ['a change of no known kind', { type: 'substitute', changes: [{ ...LEAVE, type: 'swap' }] }],
    ['a further key in a change', { type: 'substitute', changes: [{ ...LEAVE, position: 'SS' }] }],
    [
      'an unknown position',
      { type: 'substitute', changes: [{ ...LEAVE, type: 'move', position: 'X', battingOrder: 1 }] },
    ],
    ['half a man', { type: 'substitute', changes: [{ ...LEAVE, lineupId: 1.5 }] }],
    ['a stop that is none', { type: 'stop', stop: 'rain' }],
    ['a ruling without a reason', { type: 'rule', ruling: RULING, reason: '' }],
    ['a reason too long', { type: 'rule', ruling: RULING, reason: 'x'.repeat(201) }],
    ['a reason of two lines', { type: 'rule', ruling: RULING, reason: 'so\nit is' }],
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
