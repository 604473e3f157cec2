import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LoggedEvent } from '@/game/events';
import { History } from './history';

const event = (seq: number): LoggedEvent => ({
  type: 'settingChanged',
  data: { pace: 1 },
  seq,
  v: 1,
  at: '2026-04-01T00:00:00.000Z',
  by: { kind: 'system', side: null },
});

test('it answers exactly the events after a seq, or nothing at all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 0, max: 200 }),
      (batches, seq) => {
        const history = new History(64);
        let newest = 0;
        for (const size of batches) history.push(Array.from({ length: size }, () => event(++newest)));
        const asked = Math.min(seq, newest);
        const expected = Array.from({ length: newest - asked }, (_, i) => asked + 1 + i);
        const found = history.after(asked)?.map((one) => one.seq) ?? null;
        expect(found).toEqual(newest - asked <= 64 ? expected : null);
      },
    ),
  );
});

test('an empty one knows nothing', () => {
  expect(new History(64).after(0)).toBeNull();
});
