import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTable, startedGame } from '@/testing/a-game';
import { playRandomly } from '@/testing/random-game';
import { seededRng } from '@/shared/rng';
import type { Play } from '../play';
import { entryOf } from '../propose/hand-entry';
import { proposePlay } from '../propose/propose-play';
import { STANDARD_RULES } from '../rules';
import type { GameState } from '../state';
import { fullNotation } from './full-notation';

const games = fc.record({
  seed: fc.integer(),
  innings: fc.integer({ min: 1, max: 9 }),
  extraInningRunner: fc.boolean(),
  designatedHitter: fc.boolean(),
  kind: fc.constantFrom('cards', 'paper'),
});

/** What the notation tells of a play; who read it from where is not in it. */
const told = ({ kind, ball, advances, errors, runnersAfter, outs, runs, rbi, ...play }: Play) => ({
  kind,
  ball,
  advances,
  errors,
  runnersAfter,
  outs,
  runs,
  rbi,
  flags: [play.sacrificeHit, play.sacrificeFly, play.groundedIntoDoublePlay],
});

/** Every play of a random game with the state before it. */
function playsOf({ seed, kind, ...rules }: { seed: number; kind: 'cards' | 'paper'; innings: number }) {
  const game = startedGame({ seed, rules: { ...STANDARD_RULES, ...rules }, table: aTable(kind) });
  const plays: { before: GameState; play: Play }[] = [];
  let before = game.state;
  playRandomly(game, seededRng(`notation:${seed}`), ({ state }) => {
    const { lastPlay } = state;
    if (lastPlay !== null && lastPlay !== before.lastPlay) plays.push({ before, play: lastPlay });
    before = state;
  });
  return plays;
}

describe('notation', () => {
  it('N-2: gives back every play of random games from its full notation', () => {
    const table = aTable('cards');
    fc.assert(
      fc.property(games, (options) => {
        for (const { before, play } of playsOf(options)) {
          const text = fullNotation(play);
          const again = proposePlay(before, entryOf(text), table);
          expect(again.ok ? { text, ...told(again.value) } : { text, ...again.error }).toEqual({ text, ...told(play) });
        }
      }),
      { numRuns: 60 },
    );
  });
});
