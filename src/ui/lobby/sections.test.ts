import { describe, expect, it } from 'vitest';
import { aGame, aTeam } from './fixture';
import { finishedGames, fitsFilter, lobbySections, NO_FILTER } from './sections';

const ids = (games: readonly { readonly gameId: string }[]): string[] => games.map((game) => game.gameId);

describe('sections of the lobby', () => {
  const waitingLate = aGame({ gameId: 'late', waitingOnMe: true, mine: ['away'], updatedAt: '2026-04-02T00:00:00Z' });
  const waitingEarly = aGame({ gameId: 'early', waitingOnMe: true, mine: ['home'], updatedAt: '2026-04-01T00:00:00Z' });
  const open = aGame({ gameId: 'open', status: 'pending', mine: ['away'] });
  const theirs = aGame({ gameId: 'theirs', mine: ['away'] });
  const other = aGame({ gameId: 'other' });
  const over = aGame({ gameId: 'over', status: 'completed', mine: ['away'] });

  it('puts every game in one section, the longest wait first and mine before others', () => {
    const mine = [waitingLate, theirs, open, waitingEarly, over];
    const sections = lobbySections(mine, [other, theirs, waitingLate]);
    expect(ids(sections.waiting)).toEqual(['early', 'late']);
    expect(ids(sections.preparing)).toEqual(['open']);
    expect(ids(sections.live)).toEqual(['theirs', 'other']);
  });

  it('lists a finished game once, the latest first', () => {
    const later = aGame({ gameId: 'later', status: 'completed', updatedAt: '2026-04-03T00:00:00Z' });
    expect(ids(finishedGames([over, theirs], [later, over]))).toEqual(['later', 'over']);
  });

  it('filters by team, manager, league and ownership', () => {
    const game = aGame({ home: aTeam({ name: 'Lake Wyndham', abbreviation: 'LWY', manager: 'Zoë' }) });
    expect(fitsFilter(game, { ...NO_FILTER, text: ' wynd ' })).toBe(true);
    expect(fitsFilter(game, { ...NO_FILTER, text: 'zoë' })).toBe(true);
    expect(fitsFilter(game, { ...NO_FILTER, text: 'ember' })).toBe(false);
    expect(fitsFilter(game, { ...NO_FILTER, league: 'sba' })).toBe(false);
    expect(fitsFilter(game, { ...NO_FILTER, onlyMine: true })).toBe(false);
    expect(fitsFilter({ ...game, mine: ['home'] }, { ...NO_FILTER, onlyMine: true })).toBe(true);
  });
});
