import { expect, it } from 'vitest';
import { lineOfText } from './text.schema';

const name = lineOfText(40);

it.each(['Ann', '  Ann  ', 'Zoë', '李雷', '⚾ Ann', "O'Neil-Smith"])('takes %j', (text) => {
  expect(name.parse(text)).toBe(text.trim().normalize('NFC'));
});

it.each(['', '   ', 'a\nb', 'a\u0000b', 'a\u2028b', 'a\u202eb', 'a\u200bb', 'x'.repeat(41), 'x'.repeat(10_000)])(
  'refuses %j',
  (text) => {
    expect(name.safeParse(text).success).toBe(false);
  },
);

it('counts characters, not the units they are stored in', () => {
  expect(name.safeParse('⚾'.repeat(40)).success).toBe(true);
  expect(name.safeParse('😀'.repeat(40)).success).toBe(true);
  expect(name.safeParse('😀'.repeat(41)).success).toBe(false);
});
