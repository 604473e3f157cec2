import { expect, it } from 'vitest';
import { deadlineIn, deadlineText, timeLeft } from './deadline-text';

const AT = '2026-05-02T02:00:00.000Z';

it('names the zone whose clock it reads', () => {
  expect(deadlineText(AT, 'America/New_York')).toMatch(/Fri.*10:00.*(EDT|GMT-4)/);
  expect(deadlineText(AT, 'Asia/Tokyo')).toMatch(/Sat.*11:00.*(GMT\+9|JST)/);
});

it('tells another clock only where it shows something else', () => {
  expect(deadlineIn(AT, 'America/New_York', 'America/Toronto')).toBeNull();
  expect(deadlineIn(AT, 'Asia/Tokyo', 'America/Toronto')).toMatch(/11:00/);
  expect(deadlineIn(AT, 'Mars/Olympus', 'UTC')).toBeNull();
});

it.each([
  ['2026-05-02T01:00:00.000Z', '60 minutes left'],
  ['2026-05-01T22:00:00.000Z', '4 hours left'],
  ['2026-04-29T02:00:00.000Z', '3 days left'],
  ['2026-05-02T02:01:00.000Z', 'overdue by 1 minute'],
  ['2026-05-04T03:00:00.000Z', 'overdue by 2 days'],
])('at %s: %s', (now, words) => {
  expect(timeLeft(AT, Date.parse(now))).toBe(words);
});
