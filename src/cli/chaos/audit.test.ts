import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '@/game/events';
import { audit } from './audit';
import { GameRecord } from './game-record';

const event = (seq: number, pace: number, kind: 'manager' | 'computer' = 'manager'): LoggedEvent => ({
  seq,
  v: 1,
  at: '2026-01-01T00:00:00.000Z',
  by: { kind, side: 'home' },
  type: 'settingChanged',
  data: { pace },
});

function recordOf(actions: Readonly<Record<string, readonly LoggedEvent[]>>): GameRecord {
  const record = new GameRecord();
  for (const [id, events] of Object.entries(actions)) record.acknowledge(id, events);
  return record;
}

describe('audit', () => {
  it('finds nothing when the log holds what was told', () => {
    const log = [event(1, 5), event(2, 6, 'computer'), event(3, 7)];
    expect(audit([recordOf({ a: [event(1, 5)], b: [event(3, 7)] })], [log])).toEqual({ lost: [], doubled: [] });
  });

  it('finds an acknowledged action that is gone', () => {
    expect(audit([recordOf({ a: [event(1, 5)], b: [event(2, 6)] })], [[event(1, 5)]]).lost).toHaveLength(1);
  });

  it('finds an event that is stored otherwise than it was told', () => {
    expect(audit([recordOf({ a: [event(1, 5)] })], [[event(1, 9)]]).lost).toHaveLength(1);
  });

  it('finds an action that was done twice', () => {
    expect(audit([recordOf({ a: [event(1, 5)] })], [[event(1, 5), event(2, 5)]]).doubled).toHaveLength(1);
  });

  it('finds an event that two actions claim', () => {
    expect(audit([recordOf({ a: [event(1, 5)], b: [event(1, 5)] })], [[event(1, 5)]]).doubled).toHaveLength(1);
  });

  it('finds two different events told under one seq', () => {
    expect(audit([recordOf({ a: [event(1, 5)], b: [event(1, 6)] })], [[event(1, 6)]]).lost).not.toHaveLength(0);
  });

  it('finds a hole in the log', () => {
    expect(audit([recordOf({})], [[event(1, 5, 'computer'), event(3, 5, 'computer')]]).lost).not.toHaveLength(0);
  });
});
