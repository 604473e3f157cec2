import { describe, expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { halfStarts, leaders, swings, winCurve } from './win-curve';

const game = playRandomly(startedGame({ seed: 21 }), seededRng(21));
const plays = game.events.flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));
const curve = winCurve(plays, game.state.rules);

describe('the win curve', () => {
  it('starts even and ends with the winner', () => {
    expect(curve[0]?.homeBefore).toBeCloseTo(0.5, 6);
    expect(curve.at(-1)?.homeAfter).toBe(game.state.winner === 'home' ? 1 : game.state.winner === 'away' ? 0 : 0.5);
  });

  it('names the plays that moved it most', () => {
    const greatest = swings(curve, 5).map((point) => Math.abs(point.change));
    expect(greatest).toHaveLength(5);
    expect(greatest).toEqual(greatest.toSorted((a, b) => b - a));
    expect(greatest[0]).toBe(Math.max(...curve.map((point) => Math.abs(point.change))));
  });

  it('gives the men of the winner one half together, and the others as much less', () => {
    const all = leaders(curve, 99);
    const of = (side: 'away' | 'home'): number =>
      all
        .filter(({ man }) => game.state[side].lineup.some((one) => one.lineupId === man))
        .reduce((sum, { wpa }) => sum + wpa, 0);
    const home = game.state.winner === 'home' ? 0.5 : game.state.winner === 'away' ? -0.5 : 0;
    expect(of('home')).toBeCloseTo(home, 6);
    expect(of('away')).toBeCloseTo(-home, 6);
  });

  it('ticks every half-inning once', () => {
    const halves = new Set(plays.map(({ inning, half }) => `${inning} ${half}`));
    expect(halfStarts(curve)).toHaveLength(halves.size);
  });
});
