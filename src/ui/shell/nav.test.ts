import { expect, it } from 'vitest';
import { isGamePage } from './is-game-page';
import { isCurrent, PLACES } from './nav';

it.each([
  ['/', 'Games'],
  ['/games/0190a0b0-0000-7000-8000-000000000001', 'Games'],
  ['/games/0190a0b0-0000-7000-8000-000000000001/dice', 'Games'],
  ['/games/new', 'New game'],
  ['/my-team', 'My team'],
  ['/standings', 'Standings'],
  ['/seasons/3', 'Standings'],
  ['/leagues/pd', 'Standings'],
  ['/teams/4/lineups', 'Lineups'],
  ['/players/12', 'Players'],
  ['/cards/compare', 'Cards'],
  ['/leagues/pd/office', 'Office'],
  ['/leagues/pd/import', 'Office'],
])('%s belongs to %s alone', (path, label) => {
  expect(PLACES.filter((place) => isCurrent(place, path)).map((place) => place.label)).toEqual([label]);
});

it.each(['/teams/4', '/import', '/cardsets'])('%s belongs to none of them', (path) => {
  expect(PLACES.filter((place) => isCurrent(place, path))).toEqual([]);
});

it('has a key of its own for each', () => {
  expect(new Set(PLACES.map(({ key }) => key)).size).toBe(PLACES.length);
});

it('tells a game in play from the pages about it', () => {
  expect(['/games/abc', '/games/new', '/games/abc/dice', '/games'].map(isGamePage)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
