import { describe, expect, it } from 'vitest';
import { orderOf, writtenDate } from './written-date';

describe('dates as spreadsheets write them', () => {
  it.each([
    ['2026-04-01', 'ymd', '2026-04-01'],
    ['2026/4/1', 'ymd', '2026-04-01'],
    ['1/2/2026', 'mdy', '2026-01-02'],
    ['1/2/2026', 'dmy', '2026-02-01'],
    ['1.2.2026', 'ymd', '2026-02-01'],
    ['4/13/26', 'ymd', '2026-04-13'],
    ['13/4/2026', 'ymd', '2026-04-13'],
    ['4/4/2026', 'ymd', '2026-04-04'],
    ['1-Apr-26', 'ymd', '2026-04-01'],
    ['April 1, 2026', 'ymd', '2026-04-01'],
    ['Wed, Apr 8, 2026', 'ymd', '2026-04-08'],
    ['Wednesday 4/15/2026', 'ymd', '2026-04-15'],
    ['46113', 'ymd', '2026-04-01'],
    ['next week', 'ymd', 'next week'],
  ] as const)('%s, %s', (text, order, date) => {
    expect(writtenDate(text, order)).toEqual({ date, time: undefined });
  });

  it('may hold the time as well', () => {
    expect(writtenDate('4/13/2026 7:05 PM', 'ymd')).toEqual({ date: '2026-04-13', time: '7:05 PM' });
  });

  it('that can be two days are named', () => {
    expect(writtenDate('1/2/2026', 'ymd')).toEqual({
      problem: '"1/2/2026" is 2026-02-01 or 2026-01-02: say above whether the day or the month comes first',
    });
  });

  it('tell their order where one leaves no doubt', () => {
    expect(orderOf(['1/2/2026', '4/13/2026'])).toBe('mdy');
    expect(orderOf(['1/2/2026', '13/4/2026'])).toBe('dmy');
    expect(orderOf(['13/4/2026', '4/13/2026'])).toBe('ymd');
    expect(orderOf(['1/2/2026', '13.4.2026', 'Ada'])).toBe('ymd');
  });
});
