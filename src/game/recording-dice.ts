import { assert } from '@/shared/assert';
import type { Dice, Die } from './dice';

/**
 * Dice that keep a record: die `n` of the stream shows `face(n, sides)`, counted on from `start` in single dice.
 * The caller stores `start + rolled.length` as the place of the next die.
 */
export function recordingDice(start: number, face: (n: number, sides: number) => number): Dice {
  const rolled: Die[] = [];
  return {
    rolled,
    roll(sides, use) {
      assert(sides >= 2 && sides <= 1000, `a die of ${sides} sides for ${use}`);
      const n = start + rolled.length;
      const up = face(n, sides);
      rolled.push({ n, sides, face: up, use });
      return up;
    },
  };
}
