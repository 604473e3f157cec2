import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRng } from '@/shared/rng';
import { startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { foldInOneBox, foldScorecard } from './fold-scorecard';
import type { LoggedEvent } from './events';
import type { Scorecard } from './scorecard';

const logOf = (seed: number): readonly LoggedEvent[] => playRandomly(startedGame({ seed }), seededRng(seed)).events;

describe('folding in one box score', () => {
  it('B-7: says the same as folding one by one, from anywhere to anywhere, and leaves where it began alone', () => {
    assert(
      property(integer({ min: 1, max: 1_000 }), nat(), nat(), (seed, a, b) => {
        const log = logOf(seed);
        const [from, to] = [a % log.length, b % (log.length + 1)].toSorted((x, y) => x - y) as [number, number];
        const start = log.slice(0, from).reduce<Scorecard | null>(foldScorecard, null);
        const before = structuredClone(start);
        const rest = log.slice(from, to);
        const one = rest.reduce(foldScorecard, start);
        expect(rest.reduce(foldInOneBox(), start)).toEqual(one);
        expect(start).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('B-7: ends where the game ended', () => {
    const game = playRandomly(startedGame({ seed: 3 }), seededRng(3));
    expect(game.events.reduce<Scorecard | null>(foldInOneBox(), null)).toEqual(game.card);
  });
});
