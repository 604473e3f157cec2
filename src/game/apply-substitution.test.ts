import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { afterChanges, comesIn, moves } from '@/testing/changes';
import type { LineupPlayer } from './lineup';
import { nextPhase, sideMustMend } from './next-phase';
import type { Side } from './play';
import type { GameState } from './state';

const bench = [['SS'], ['P'], ['LF']] as const;
const with_ = (state: GameState, id: number, change: Partial<LineupPlayer>): GameState => {
  const changed = (side: Side): GameState['home'] => ({
    ...state[side],
    lineup: state[side].lineup.map((man) => (man.lineupId === id ? { ...man, ...change } : man)),
  });
  const next = { ...state, away: changed('away'), home: changed('home') };
  return { ...next, phase: nextPhase(next) };
};

describe('the state after a substitution', () => {
  it('K-7: waits for the side in the field first, then for the side at bat', () => {
    const board = with_(with_(aState({ bench, bases: 2 }), 25, { position: 'PH' }), 8, { hurt: true });
    expect(board.phase).toEqual({ type: 'positions', side: 'home' });
    expect([sideMustMend(board, 'home'), sideMustMend(board, 'away')]).toEqual([true, true]);
    const field = afterChanges(board, 'home', [comesIn(131, 25, 'SS', 5)]);
    expect(field.phase).toEqual({ type: 'positions', side: 'away' });
    const runner = afterChanges(field, 'away', [comesIn(113, 8, 'PR', 8)]);
    expect(runner.phase).toEqual({ type: 'decisions', defense: null, offense: null });
    expect(runner.runners).toEqual([null, runner.away.lineup.at(-1)?.lineupId, null]);
  });

  it('K-7: a pinch hitter waits until his side takes the field', () => {
    const board = with_(aState({ bench, half: 'bottom' }), 25, { position: 'PH' });
    expect(board.phase.type).toBe('decisions');
    expect(nextPhase({ ...board, half: 'top' })).toEqual({ type: 'positions', side: 'home' });
  });

  it('K-4: a new pitcher closes when the tying run is near in the last inning, else he relieves', () => {
    const role = (options: Parameters<typeof aState>[0]) =>
      afterChanges(aState({ bench, mound: { batters: 3 }, ...options }), 'home', [comesIn(132, 30, 'P', null)]).home
        .mound?.role;
    expect(role({ inning: 9, score: { away: 1, home: 2 } })).toBe('closer');
    expect(role({ inning: 9, bases: 3, score: { away: 1, home: 4 } })).toBe('closer');
    expect(role({ inning: 9, score: { away: 1, home: 3 } })).toBe('relief');
    expect(role({ inning: 8, score: { away: 1, home: 2 } })).toBe('relief');
    expect(role({ inning: 9, score: { away: 2, home: 2 } })).toBe('relief');
  });

  it('K-4: men who only exchange positions leave the mound and the men on base as they were', () => {
    const board = aState({ bench: [], bases: 7, mound: { batters: 2 }, rules: { outOfPosition: true } });
    const state = afterChanges(board, 'home', [moves(26, 'RF', 6), moves(28, 'LF', 8)]);
    expect(state.home.mound).toBe(board.home.mound);
    expect(state.runners).toBe(board.runners);
    expect(state.away).toBe(board.away);
  });

  it('K-16: a man who is hurt when he no longer bats or runs is replaced where he plays', () => {
    const board = with_(aState({ bench }), 6, { hurt: true });
    const state = afterChanges(board, 'away', [comesIn(113, 6, 'LF', 6)]);
    expect(state.away.lineup.at(-1)).toMatchObject({ position: 'LF', battingOrder: 6 });
    const loose = with_(with_(aState({ bench }), 6, { position: 'PH' }), 6, { hurt: true });
    expect(afterChanges(loose, 'away', [comesIn(113, 6, 'PH', 6)]).phase.type).toBe('decisions');
  });
});
