import { expect, it } from 'vitest';
import { fromLocal, toLocal } from './local-time';

it('goes to the field and back', () => {
  for (const at of ['2026-05-01T22:00:00.000Z', '2026-12-31T23:59:00.000Z']) expect(fromLocal(toLocal(at))).toBe(at);
  expect(toLocal(new Date(2026, 0, 2, 3, 4).toISOString())).toBe('2026-01-02T03:04');
});

it.each(['', '2026-05', 'soon', '2026-13-45T99:99'])('of %j makes nothing', (text) => {
  expect(fromLocal(text)).toBeNull();
});
