import { expect, it } from 'vitest';
import { soakGames } from './soak-games';

it('games of random legal decisions and substitutions break no invariant', () => {
  const { games, faults, substitutions } = soakGames(150, 2026, 0, 1);
  expect(faults).toEqual([]);
  expect(games).toBe(150);
  expect(substitutions).toBeGreaterThan(500);
});
