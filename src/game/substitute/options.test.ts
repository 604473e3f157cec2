import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import type { GameState } from '../state';
import { substitutionOptions } from './options';

const bench = [['SS'], ['P']] as const;
const board = aState({ bases: 5, bench, mound: { batters: 1 } });

describe('what a side may be offered', () => {
  it('K-19: at bat: the man at bat, the men on base, and the pitcher for the designated hitter', () => {
    expect(substitutionOptions(board, 'away')).toMatchObject({
      reason: null,
      batter: 1,
      runners: [7, 9],
      pitcherFor: 9,
      field: false,
      pitcher: false,
      pitcherStays: null,
      mustMend: [],
      open: [],
      bench: [{ name: 'Sub 111' }, { name: 'Sub 112' }],
    });
  });

  it('K-19: in the field: fielders, and the pitcher when he may go', () => {
    expect(substitutionOptions(board, 'home')).toMatchObject({
      reason: null,
      batter: null,
      runners: [],
      pitcherFor: null,
      field: true,
      pitcher: true,
      pitcherStays: null,
    });
    expect(substitutionOptions(aState({ bench }), 'home')).toMatchObject({
      pitcher: false,
      pitcherStays: 'Man 30 has to face a batter before he is replaced.',
    });
  });

  it('K-19: nothing with an empty bench at bat', () => {
    const empty = aState({ bases: 4, bench: [] });
    expect(substitutionOptions(empty, 'away')).toMatchObject({
      reason: 'Nobody is left on the bench of Aways.',
      batter: null,
      runners: [],
    });
    expect(substitutionOptions(empty, 'home').reason).toBeNull();
  });

  it('K-19: nothing when the phase is another, with the reason', () => {
    const over: GameState = { ...board, phase: { type: 'final' } };
    expect(substitutionOptions(over, 'home')).toMatchObject({ reason: 'This game is over.', field: false });
    const waits: GameState = { ...board, phase: { type: 'positions', side: 'home' } };
    expect(substitutionOptions(waits, 'away')).toMatchObject({
      reason: 'The game waits for Homes to set its lineup.',
      batter: null,
      pitcherFor: null,
    });
  });

  it('K-19: men who have to be placed, and the positions that are open', () => {
    const change = { 24: { position: 'PH' }, 26: { hurt: true } } as Readonly<Record<number, object>>;
    const lineup = board.home.lineup.map((man) => ({ ...man, ...change[man.lineupId] }));
    const waits: GameState = { ...board, home: { ...board.home, lineup }, phase: { type: 'positions', side: 'home' } };
    expect(substitutionOptions(waits, 'home')).toMatchObject({ mustMend: [24, 26], open: ['3B'] });
    expect(substitutionOptions({ ...waits, half: 'bottom' }, 'home')).toMatchObject({ mustMend: [26] });
  });
});
