import { expect, test } from 'vitest';
import { recordingDice } from './recording-dice';

test('dice are counted on singly from the start and kept in order', () => {
  const dice = recordingDice(40, (n, sides) => (n % sides) + 1);
  expect(dice.roll(6, 'column')).toBe(5);
  expect(dice.roll(20, 'split')).toBe(2);
  expect(dice.rolled).toEqual([
    { n: 40, sides: 6, face: 5, use: 'column' },
    { n: 41, sides: 20, face: 2, use: 'split' },
  ]);
});

test('a die has 2 to 1,000 sides', () => {
  const dice = recordingDice(0, () => 1);
  expect(() => dice.roll(1, 'x')).toThrow('a die of 1 sides');
  expect(() => dice.roll(1001, 'x')).toThrow('a die of 1001 sides');
  expect(dice.roll(1000, 'x')).toBe(1);
});
