import { expect, it } from 'vitest';
import { pitcherMark } from './pitcher-marks';

const line = { decision: 'loss', save: false, hold: false, blownSave: true } as const;

it('a pitcher is marked with what he is credited with', () => {
  expect(pitcherMark({ endReason: 'final' }, line)).toBe(' (BS, L)');
  expect(pitcherMark({ endReason: null }, { ...line, decision: null, blownSave: false })).toBe('');
});

it('nobody wins or loses a game that is void', () => {
  expect(pitcherMark({ endReason: 'no contest' }, line)).toBe('');
});
