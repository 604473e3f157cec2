import { describe, expect, it } from 'vitest';
import { isDay, momentOf } from './local-time';

const at = (date: string, time: string | undefined, zone: string) => {
  const moment = momentOf(date, time, zone);
  return 'problem' in moment ? `${moment.of}: ${moment.problem}` : `${moment.day} ${moment.at}`;
};

describe('a moment of a schedule', () => {
  it.each([
    [['2031-04-01', '19:05', 'America/New_York'], '2031-04-01 2031-04-01T23:05:00.000Z'],
    [['2031-04-01', '7:05 pm', 'America/New_York'], '2031-04-01 2031-04-01T23:05:00.000Z'],
    [['2031-04-01', '12:00am', 'UTC'], '2031-04-01 2031-04-01T00:00:00.000Z'],
    // Without a time the whole day is left.
    [['2031-04-01', undefined, 'Europe/Berlin'], '2031-04-01 2031-04-01T22:00:00.000Z'],
    [['2031-04-01T19:05', undefined, 'UTC'], '2031-04-01 2031-04-01T19:05:00.000Z'],
    // An offset of its own counts more than the zone, whose calendar names the day.
    [['2031-04-01T23:30Z', undefined, 'Asia/Tokyo'], '2031-04-02 2031-04-01T23:30:00.000Z'],
    [['2031-04-01 19:05-0500', undefined, 'UTC'], '2031-04-02 2031-04-02T00:05:00.000Z'],
    // Of a time that comes twice the earlier.
    [['2026-11-01', '01:30', 'America/New_York'], '2026-11-01 2026-11-01T05:30:00.000Z'],
  ] as const)('%j', ([date, time, zone], expected) => {
    expect(at(date, time, zone)).toBe(expected);
  });

  it('that clocks skip, or that is none, says so', () => {
    expect(at('2026-03-08', '02:30', 'America/New_York')).toContain('time: clocks in America/New_York skip');
    expect(at('2026-02-30', '19:05', 'UTC')).toContain('date: ');
    expect(at('04/01/2026', '19:05', 'UTC')).toContain('date: ');
    expect(at('2026-04-01', '25:00', 'UTC')).toContain('time: ');
    expect(at('2026-04-01', '13:00 pm', 'UTC')).toContain('time: ');
    expect(at('2026-04-01T25:00Z', undefined, 'UTC')).toContain('date: ');
  });

  it('knows the days of the calendar', () => {
    expect(['2028-02-29', '2027-02-29', '2026-13-01', '0000-01-01', '2026-4-1'].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
