import { expect, it } from 'vitest';
import { headToHead } from '@/leagues/season/head-to-head';
import { type SeasonResult, standings } from '@/leagues/season/standings';
import { tieNotes } from './tie-notes';

const NAMES = new Map([
  [1, 'Ash'],
  [2, 'Birch'],
  [3, 'Cedar'],
]);
const beats = (winner: number, loser: number, by = 1): SeasonResult => ({
  away: loser,
  home: winner,
  awayRuns: 0,
  homeRuns: by,
  winner: 'home',
});
const notes = (results: readonly SeasonResult[], ids: readonly number[] = [1, 2]) =>
  tieNotes(
    standings(
      ids.map((teamId) => ({ teamId, division: null })),
      results,
      'x',
    ),
    headToHead(results),
    (id) => NAMES.get(id) ?? '',
  );

it('says which rule parted two teams, and by what', () => {
  expect(notes([beats(1, 2, 5), beats(2, 1)])).toEqual(['Ash before Birch: run difference +4 against −4.']);
  expect(notes([beats(1, 2), beats(1, 3), beats(2, 3), beats(2, 3, 9), beats(3, 1)], [1, 2, 3])).toEqual([
    'Ash before Birch: the games among those level (1–0 against each other).',
  ]);
  expect(notes([beats(1, 2), beats(2, 1)])).toEqual([
    expect.stringMatching(/^(Ash|Birch) before (Ash|Birch): drawn by lot\.$/),
  ]);
});

it('says nothing where shares differ, and before the first game', () => {
  expect(notes([beats(1, 2)])).toEqual([]);
  expect(notes([])).toEqual([]);
});
