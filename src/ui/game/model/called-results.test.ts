import { describe, expect, it } from 'vitest';
import { STANDARD_DEFENSE, STANDARD_OFFENSE, type OffensiveDecision } from '@/game/decisions';
import { entryOf } from '@/game/propose/hand-entry';
import { proposePlay } from '@/game/propose/propose-play';
import type { GameState } from '@/game/state';
import { aState } from '@/testing/a-state';
import { PAPER_TABLE } from '../decide/enter/paper-table';
import { calledResults } from './called-results';
import { calledText } from './reading';
import { resultGroups } from './result-groups';

const DRAFT = { outcome: null, cell: null, ball: null, dice: [], answers: [] };

const called = (bases: 1 | 2 | 3 | 4 | 5 | 6 | 7, offense: Partial<OffensiveDecision>): GameState => ({
  ...aState({ bases }),
  phase: { type: 'result', defense: STANDARD_DEFENSE, offense: { ...STANDARD_OFFENSE, ...offense }, draft: DRAFT },
});

const CALLS: readonly (readonly [string, GameState])[] = [
  ['Steal second', called(1, { steal: [1] })],
  ['Steal third', called(2, { steal: [2] })],
  ['Steal home', called(4, { steal: [3] })],
  ['Double steal', called(3, { steal: [1, 2] })],
  ['Sacrifice bunt', called(1, { bunt: 'sacrifice' })],
  ['Sacrifice bunt', called(2, { bunt: 'sacrifice' })],
  ['Sacrifice bunt', called(3, { bunt: 'sacrifice' })],
  ['Safety squeeze', called(4, { bunt: 'safety' })],
  ['Suicide squeeze', called(5, { bunt: 'suicide' })],
  ['Hit and run', called(1, { hitAndRun: true })],
  ['Hit and run', called(3, { hitAndRun: true })],
];

describe('what may come of a call', () => {
  it.each(CALLS)('%s: every offer is a play', (name, state) => {
    expect(calledText(state)).toBe(name);
    const offers = calledResults(state);
    expect(offers.length).toBeGreaterThan(2);
    const refused = offers.flatMap(([notation]) => {
      const made = proposePlay(state, entryOf(notation), PAPER_TABLE);
      return made.ok ? [] : [`${notation}: ${made.error.message}`];
    });
    expect(refused).toEqual([]);
  });

  it('stands first among the results, each once', () => {
    for (const [, state] of CALLS) {
      const [first, ...others] = resultGroups(state, '');
      expect(first?.title).toBe('What was called');
      const words = first?.choices.map((choice) => choice.words) ?? [];
      const rest = others.flatMap(({ choices }) => choices.map((choice) => choice.words));
      expect(words.filter((one) => rest.includes(one))).toEqual([]);
    }
  });

  it('is nothing where the batter swings', () => {
    expect(calledResults(called(1, {}))).toEqual([]);
    expect(calledText(called(1, {}))).toBeNull();
  });
});
