import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeChanges } from '@/game/substitute/judge-changes';
import { draftOf } from '@/game/substitute/draft';
import { namedProblem } from '@/game/substitute/named';
import { substitutionSentences } from '@/game/sentence/substitution';
import type { GameState } from '@/game/state';
import { aState } from '@/testing/a-state';
import { afterChanges, refusal } from '@/testing/changes';
import type { Slots } from './change-sheet';
import { applyInGame, changesInGame, newcomers, sheetAfter, sheetInGame } from './in-game';
import { problemsInGame } from './in-game-problems';
import { manOfRoster } from './lineup-man';
import type { SheetOperation } from './sheet-operation';

/**
 * The home team is in the field: catcher 121 bats first, first base 122, second 123, third 124, shortstop 125, left 126,
 * center 127, right 128, the hitter 129 (or the pitcher), pitcher 130; on the bench a shortstop 131, a pitcher 132,
 * a left fielder 133.
 */
const game = (hitter: boolean): GameState =>
  aState({
    half: 'top',
    hitter,
    bench: [['SS'], ['P'], ['LF', '1B']],
    mound: { batters: 3 },
    rules: { outOfPosition: true },
  });
const withHitter = game(true);
const without = game(false);
const after = (state: GameState, ...operations: readonly SheetOperation[]): Slots =>
  operations.reduce(applyInGame, sheetInGame(state.home));
const told = (state: GameState, slots: Slots): readonly string[] => {
  const judged = judgeChanges(state, 'home', changesInGame(state.home, slots));
  if (!judged.ok) return [judged.error.message];
  const { lineup } = judged.value;
  const nameOf = (id: number): string =>
    [...lineup, ...state.home.lineup].find((man) => man.lineupId === id)?.name ?? '';
  return substitutionSentences(judged.value, nameOf, state.home.name);
};
const replace = (at: number, player: number): SheetOperation => ({ type: 'replace', at, player, position: null });

describe('a lineup in a game', () => {
  it('asks for nothing while nothing is changed', () => {
    for (const state of [withHitter, without]) expect(changesInGame(state.home, sheetInGame(state.home))).toEqual([]);
  });

  it('K: brings in a pitcher, and lets fielders trade positions', () => {
    expect(told(withHitter, after(withHitter, replace(9, 132)))).toEqual(['Sub 132 replaces Man 30 on the mound.']);
    expect(told(withHitter, after(withHitter, { type: 'swapPositions', a: 3, b: 4 }))).toEqual([
      'Man 24 moves from third base to shortstop.',
      'Man 25 moves from shortstop to third base.',
    ]);
  });

  it('trades positions too when one is chosen that somebody has', () => {
    const chosen = after(withHitter, { type: 'setPosition', at: 3, position: 'SS' });
    expect(chosen).toEqual(after(withHitter, { type: 'swapPositions', a: 3, b: 4 }));
  });

  it('K: switches double: two come in and each bats in the place of the other', () => {
    const in2 = after(without, replace(8, 132), replace(5, 133));
    const [first, second] = newcomers(sheetInGame(without.home), in2);
    expect([first, second]).toEqual([5, 8]);
    expect(told(without, applyInGame(in2, { type: 'swap', a: 5, b: 8 }))).toEqual([
      'Sub 132 replaces Man 30 on the mound and bats sixth.',
      'Sub 133 replaces Man 26 in left field and bats ninth.',
    ]);
  });

  it('K: loses the hitter who takes the field: the pitcher bats for the fielder who leaves', () => {
    const slots = after(withHitter, { type: 'swapPositions', a: 8, b: 5 });
    expect(slots).toHaveLength(9);
    expect(told(withHitter, slots)).toEqual([
      'Man 26 leaves the game.',
      'Man 29 stays in the game in left field.',
      `${withHitter.home.name} loses the designated hitter: Man 30 bats sixth.`,
    ]);
  });

  it('K: loses the hitter when a fielder goes to the mound: the pitcher plays and bats for the hitter', () => {
    const slots = after(withHitter, { type: 'swapPositions', a: 7, b: 9 });
    expect(refusal(withHitter, 'home', changesInGame(withHitter.home, slots))).toBeNull();
    expect(slots[8]).toEqual({ battingOrder: 9, player: 130, position: 'RF' });
    expect(slots[7]).toMatchObject({ player: 128, position: 'P' });
  });

  it('gives a pinch hitter a position', () => {
    const lineup = without.home.lineup.map((man) =>
      man.position === 'SS' ? { ...man, position: 'PH' as const } : man,
    );
    const state: GameState = {
      ...without,
      phase: { type: 'positions', side: 'home' },
      home: { ...without.home, lineup },
    };
    const men = state.home.roster.map((entry) => manOfRoster(entry, null));
    const [problem] = problemsInGame(state, 'home', sheetInGame(state.home), men, null);
    expect(problem?.text).toBe('Man 25 needs a position, or somebody in his place.');
    const operation = problem?.mends[0]?.operation ?? { type: 'clear', at: 0 };
    expect(told(state, after(state, operation))).toEqual(['Man 25 stays in the game at shortstop.']);
  });

  it('brings nobody in twice: who is put on a second place trades with the man there', () => {
    const slots = after(withHitter, replace(8, 133), replace(9, 133));
    expect(slots.map(({ player }) => player).slice(8)).toEqual([130, 133]);
  });

  it('names nobody wrongly whatever is pressed, and draws changes as it asked for them', () => {
    const place = fc.nat(9);
    const operation: fc.Arbitrary<SheetOperation> = fc.oneof(
      fc.record({ type: fc.constant('swapPositions' as const), a: place, b: place }),
      fc.record({
        type: fc.constant('setPosition' as const),
        at: place,
        position: fc.constantFrom('SS', 'LF', 'P', 'DH'),
      }),
      fc.record({
        type: fc.constant('replace' as const),
        at: place,
        player: fc.integer({ min: 131, max: 133 }),
        position: fc.constant(null),
      }),
    );
    fc.assert(
      fc.property(fc.boolean(), fc.array(operation, { maxLength: 5 }), (hitter, operations) => {
        const state = game(hitter);
        const slots = after(state, ...operations);
        const changes = changesInGame(state.home, slots);
        if (changes.length === 0) return;
        expect(namedProblem(state.home, changes) ?? '').toMatch(/^$|cannot become the designated hitter/);
        expect(sheetAfter(state.home, changes)).toEqual(slots);
        const judged = judgeChanges(state, 'home', changes);
        if (judged.ok) expect(sheetInGame(afterChanges(state, 'home', changes).home)).toEqual(slots);
        else expect(draftOf(state, 'home', changes).men.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
