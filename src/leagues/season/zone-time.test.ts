import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, instantAt, isTimeZone } from './zone-time';

const utc = (...args: Parameters<typeof instantAt>): string => new Date(instantAt(...args)).toISOString();

describe('a time of day in a zone', () => {
  it.each([
    ['2026-01-15', '21:00', 'UTC', '2026-01-15T21:00:00.000Z'],
    ['2026-01-15', '21:00', 'America/New_York', '2026-01-16T02:00:00.000Z'],
    ['2026-07-15', '21:00', 'America/New_York', '2026-07-16T01:00:00.000Z'],
    ['2026-07-15', '00:30', 'Asia/Kolkata', '2026-07-14T19:00:00.000Z'],
    ['2026-07-15', '12:00', 'Pacific/Kiritimati', '2026-07-14T22:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, expected) => {
    expect(utc(day, time, zone)).toBe(expected);
  });

  it('is the earlier one where the clock is put back', () => {
    expect(utc('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('is an hour later where the clock is put on over it', () => {
    expect(utc('2026-03-08', '02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
  });

  it('comes once a day: a day later is 23 to 25 hours later', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Asia/Tokyo'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 3_000 }), (zone, days) => {
        const day = dayAfter('2024-01-01', days);
        const hours = (instantAt(dayAfter(day, 1), '20:00', zone) - instantAt(day, '20:00', zone)) / 3_600_000;
        expect(hours).toBeGreaterThanOrEqual(23);
        expect(hours).toBeLessThanOrEqual(25);
      }),
    );
  });
});

it('knows zones by name', () => {
  expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false]);
});

it('counts days over the ends of months and years', () => {
  expect([dayAfter('2024-02-28', 1), dayAfter('2024-12-31', 1), dayAfter('2026-03-01', -1)]).toEqual([
    '2024-02-29',
    '2025-01-01',
    '2026-02-28',
  ]);
});
