import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { startedGame } from '@/testing/a-game';
import { fileName } from './file-name';

const { state } = startedGame();

it('names teams, day and what is in it', () => {
  expect(fileName(state, '2026-06-01', 'plays.csv')).toBe('HAR-at-MIL-2026-06-01-plays.csv');
});

it('is safe whatever a team is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (abbreviation) => {
      const name = fileName({ ...state, away: { ...state.away, abbreviation } }, '2026-06-01', 'log.json');
      expect(name).toMatch(/^[A-Za-z0-9]{1,12}-at-MIL-2026-06-01-log\.json$/);
    }),
  );
});
