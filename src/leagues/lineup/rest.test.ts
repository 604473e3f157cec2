import { describe, expect, it } from 'vitest';
import { inningsText, needsRest, type Outing } from './rest';

const outing = (gamesAgo: number, outs: number, started: boolean): Outing => ({
  gameId: `g${gamesAgo}`,
  at: '2026-04-01T00:00:00.000Z',
  outs,
  started,
  gamesAgo,
});

describe('rest', () => {
  it('keeps a starter out for four games', () => {
    expect(needsRest([outing(4, 18, true)])).toBe('started 4 games ago');
    expect(needsRest([outing(1, 2, true)])).toBe('started in the last game');
    expect(needsRest([outing(5, 27, true)])).toBeNull();
  });

  it('keeps a reliever out for one game after two innings', () => {
    expect(needsRest([outing(1, 7, false)])).toBe('threw 2.1 innings in the last game');
    expect(needsRest([outing(1, 5, false)])).toBeNull();
    expect(needsRest([outing(2, 9, false)])).toBeNull();
  });

  it('calls who has not pitched rested', () => {
    expect(needsRest([])).toBeNull();
  });

  it('writes innings as scorers do', () => {
    expect([0, 1, 20, 27].map(inningsText)).toEqual(['0.0', '0.1', '6.2', '9.0']);
  });
});
