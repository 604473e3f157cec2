import { describe, expect, it } from 'vitest';
import { endWords } from './end-words';

describe('how a game of the schedule ended', () => {
  it('names who gave it away, whatever the score was', () => {
    expect(endWords({ endReason: 'forfeit', innings: 1, winner: 'home' }, 'Ironwood')).toBe('Forfeited by Ironwood');
    expect(endWords({ endReason: 'resignation', innings: 7, winner: 'away' }, 'Northgate')).toBe(
      'Given up by Northgate',
    );
  });

  it('tells its length when it is not the usual one', () => {
    expect(endWords({ endReason: 'final', innings: 9, winner: 'home' }, 'x')).toBe('Final');
    expect(endWords({ endReason: 'walk-off', innings: 11, winner: 'home' }, 'x')).toBe('Final, 11 innings');
    expect(endWords({ endReason: 'final', innings: 1, winner: 'away' }, 'x')).toBe('Final, 1 inning');
  });
});
