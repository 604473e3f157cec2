import { expect, test } from 'vitest';
import { asOf, gameOf } from './as-of';

test('numbers say up to which game they count, and when they were read', () => {
  const at = new Date(2026, 4, 4, 20, 15).getTime();
  const known = asOf(gameOf(60, 90), at);
  expect(known.words).toMatch(/^As of game 60 of 90 · .*2026/u);
  expect(known.slug).toBe('game-60-of-90-2026-05-04');
  expect(asOf(null, at)).toMatchObject({ slug: '2026-05-04' });
  expect(gameOf(7, null)).toBe('game 7');
});
