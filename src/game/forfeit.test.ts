import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { aPlay, ball, out } from '@/testing/told-play';
import { applyPlay } from './apply-play';
import { forfeitEvents, shortHanded } from './forfeit';
import type { LineupId } from './lineup';
import { whatFollows } from './next-half';
import type { GameState } from './state';

/** What follows an out on which a man was hurt. */
const afterHurt = (state: GameState, hurt: LineupId) => {
  const { inning, half, outs: outsBefore, runners: runnersBefore, score: scoreBefore } = state;
  const situation = { inning, half, outsBefore, runnersBefore, scoreBefore, ball: ball('ground', 6) };
  const next = applyPlay(state, { ...aPlay(situation, [out(0, 1, [6, 3])]), hurt });
  return { next, following: whatFollows(next) };
};

describe('a game that is forfeited', () => {
  it('S-13: by the league’s word; the score stays as it is', () => {
    const state = aState({ inning: 6, score: { away: 1, home: 4 } });
    expect(forfeitEvents(state, 'home')).toEqual({
      ok: true,
      value: [{ type: 'gameEnded', data: { reason: 'forfeit', winner: 'away' } }],
    });
    expect(forfeitEvents({ ...state, phase: { type: 'final' } }, 'home')).toMatchObject({
      ok: false,
      error: { code: 'GAME_OVER' },
    });
  });

  it('S-14: when fewer than nine men are left, in the action of the play', () => {
    const { next, following } = afterHurt(aState({ bench: [], hitter: false }), 25);
    expect(next.phase).toEqual({ type: 'positions', side: 'home' });
    expect(following).toEqual({ type: 'gameEnded', data: { reason: 'forfeit', winner: 'away' } });
    expect(afterHurt(aState({ bench: [], hitter: false }), 1).following).toMatchObject({ data: { winner: 'home' } });
  });

  it('S-14: not while the bench or a designated hitter can help', () => {
    for (const state of [aState({ bench: [['P']], hitter: false }), aState({ bench: [] })]) {
      expect(afterHurt(state, 25).following).toBe('play');
    }
  });

  it('S-14: a two-way starter is one man, hurt in both roles', () => {
    const board = aState({ bench: [] });
    const lineup = board.home.lineup.map((man) => (man.lineupId === 30 ? { ...man, player: 129 } : man));
    const roster = board.home.roster.filter(({ player }) => player !== 130);
    const twoWay = { ...board, home: { ...board.home, lineup, roster } };
    const { next, following } = afterHurt(twoWay, 29);
    expect(next.home.lineup.filter((man) => man.hurt).map((man) => man.lineupId)).toEqual([29, 30]);
    expect(following).toMatchObject({ data: { reason: 'forfeit', winner: 'away' } });
    expect(shortHanded(twoWay)).toBeNull();
  });

  it('S-14: a game that the play ended is over by its score', () => {
    const state = aState({ inning: 9, outs: 2, score: { away: 0, home: 1 }, bench: [], hitter: false });
    expect(afterHurt(state, 25).following).toEqual({ type: 'gameEnded', data: { reason: 'final', winner: 'home' } });
  });
});
