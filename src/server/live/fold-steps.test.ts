import { expect, test } from 'vitest';
import { stamped } from './fold-steps';

const by = { kind: 'system', side: null } as const;
const event = { type: 'settingChanged', data: { pace: 1_000 } } as const;

test('events are numbered on from the last one', () => {
  const logged = stamped([event, event], { seq: 7, lastAt: '2026-04-01T00:00:00.000Z', now: 0, by });
  expect(logged.map(({ seq }) => seq)).toEqual([8, 9]);
});

test('time never runs backwards, whatever the clock does', () => {
  const lastAt = '2026-04-01T00:00:00.000Z';
  const at = (now: string) => stamped([event], { seq: 1, lastAt, now: Date.parse(now), by })[0]?.at;
  expect(at('2026-03-31T00:00:00.000Z')).toBe(lastAt);
  expect(at('2026-04-01T00:00:01.000Z')).toBe('2026-04-01T00:00:01.000Z');
});
