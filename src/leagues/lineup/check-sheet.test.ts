import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSITIONS, type Position } from '@/game/positions';
import { STANDARD_RULES } from '@/game/rules';
import { validateLineup, type LineupRules } from '@/game/validate-lineup';
import { aLineup, aRoster, aTable } from '@/testing/a-game';
import { emptySheet, setPosition, swapPositions, type Slots } from './change-sheet';
import { checkSheet, isReady } from './check-sheet';
import { fromLineupCard, toLineupCard } from './lineup-card-of';
import { manOfRoster, type LineupMan } from './lineup-man';
import { applyOperation } from './sheet-operation';
import type { SheetProblem } from './sheet-problem';

const roster = aRoster('away');
const men: readonly LineupMan[] = roster.map((entry) => manOfRoster(entry, aTable().abilities(entry.player)));
const withHitter = fromLineupCard(aLineup(roster));
const without = fromLineupCard(aLineup(roster, false));
const check = (slots: Slots, rules: LineupRules = STANDARD_RULES, of = men): readonly SheetProblem[] =>
  checkSheet(slots, { men: of, rules });
const texts = (problems: readonly SheetProblem[]): readonly string[] => problems.map(({ text }) => text);

const someRules = fc.record({ designatedHitter: fc.boolean(), outOfPosition: fc.boolean() });
const positions = fc.option(fc.constantFrom<Position>(...POSITIONS));
const players = fc.option(fc.integer({ min: 100, max: 113 }));
const order = fc.option(fc.integer({ min: 1, max: 9 }));
/** From nearly right to quite wrong. */
const someSlots = fc
  .record({
    start: fc.constantFrom(withHitter, without, emptySheet(true), emptySheet(false)),
    changes: fc.array(
      fc.record({ at: fc.nat(9), player: players, position: positions, battingOrder: order }, { requiredKeys: ['at'] }),
      { maxLength: 4 },
    ),
  })
  .map(({ start, changes }) =>
    changes.reduce<Slots>(
      (slots, { at, ...part }) => slots.map((slot, index) => (index === at ? { ...slot, ...part } : slot)),
      start,
    ),
  );

describe('a checked sheet', () => {
  it('has no errors exactly where its card may start a game', () => {
    fc.assert(
      fc.property(someSlots, someRules, (slots, rules) => {
        const card = toLineupCard(slots);
        const isLegal = card !== null && validateLineup(card, roster, rules) === null;
        expect(isReady(check(slots, rules))).toBe(isLegal);
      }),
      { numRuns: 3000 },
    );
  });

  it('foresees every error: none comes from the rules alone', () => {
    fc.assert(
      fc.property(someSlots, someRules, (slots, rules) => {
        const errors = check(slots, rules).filter(({ severity }) => severity === 'error');
        expect(errors.every(({ text }) => text.endsWith('.') && text.length > 10)).toBe(true);
        expect(errors.filter((one) => one.slots.length === 0 && !/^(Nobody|There is no)/.test(one.text))).toEqual([]);
      }),
    );
  });

  it('offers only mends that change the sheet', () => {
    fc.assert(
      fc.property(someSlots, someRules, (slots, rules) => {
        for (const { mends } of check(slots, rules)) {
          for (const { operation } of mends) expect(applyOperation(slots, operation)).not.toEqual(slots);
        }
      }),
    );
  });

  it('says of an empty sheet who is missing', () => {
    expect(texts(check(emptySheet(true)))).toEqual(
      expect.arrayContaining(['Nobody bats 1st.', 'Nobody bats 9th.', 'Nobody pitches.', 'There is no catcher.']),
    );
  });

  it('has two men at one position, and a button that moves the one who plays elsewhere', () => {
    // Dunn, the designated hitter, is rated at first base and left field.
    const crowded = setPosition(setPosition(withHitter, 0, 'LF'), 6, null);
    const problem = check(crowded).find(({ text }) => text === 'Vance has no position.');
    expect(problem).toMatchObject({ severity: 'error', slots: [6] });
    const twice = setPosition(withHitter, 0, 'LF');
    const crowd = check(twice).find(({ text }) => text.startsWith('Dunn and Vance have the same position: left field'));
    expect(crowd?.mends).toContainEqual({
      label: 'Make Vance the designated hitter',
      operation: { type: 'setPosition', at: 6, position: 'DH' },
    });
    const mended = crowd?.mends.map(({ operation }) => check(applyOperation(twice, operation)));
    expect(mended?.some(isReady)).toBe(true);
  });

  it('mends two men who are each in the place of the other', () => {
    const crossed = swapPositions(withHitter, 4, 5);
    const [problem] = check(crossed);
    expect(problem?.text).toMatch(/is not rated at/);
    expect(check(applyOperation(crossed, problem?.mends[0]?.operation ?? { type: 'clear', at: 0 }))).toEqual([]);
  });

  it('finds the second of one man', () => {
    const twice = withHitter.map((slot, at) => (at === 4 ? { ...slot, player: 102 } : slot));
    expect(check(twice)[0]).toMatchObject({
      text: 'Haas is in the lineup twice.',
      mends: [{ label: 'Take the second Haas out', operation: { type: 'clear', at: 4 } }],
    });
  });

  it('does without the designated hitter where the game does', () => {
    const [problem] = check(withHitter, { ...STANDARD_RULES, designatedHitter: false });
    expect(problem?.text).toBe('This game is played without a designated hitter.');
    const mended = applyOperation(withHitter, problem?.mends[0]?.operation ?? { type: 'clear', at: 0 });
    expect(check(mended, { ...STANDARD_RULES, designatedHitter: false })).toEqual([]);
  });

  it('warns of a man out of position, with what it costs', () => {
    const moved = swapPositions(withHitter, 4, 5);
    const warnings = check(moved, { ...STANDARD_RULES, outOfPosition: true });
    expect(warnings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(texts(warnings)).toContain(
      'Ito is out of position at shortstop: range 5 and 88 errors a season; at third base he has range 3 and 16 errors a season.',
    );
  });

  it('warns of a man who is in by two of his cards', () => {
    const cards = men.map((man) => (man.player === 111 ? { ...man, name: 'Marsh', person: 'player 106' } : man));
    const twice = withHitter.map((slot, at) => (at === 0 ? { ...slot, player: 111 } : slot));
    const [problem] = check(twice, STANDARD_RULES, cards);
    expect(problem).toMatchObject({
      severity: 'warning',
      slots: [5],
      text: 'Marsh is in the lineup with two of his cards: a game takes one.',
      mends: [{ operation: { type: 'clear', at: 5 } }],
    });
  });

  it('warns of a starter who pitched lately, and of a man who is hurt', () => {
    const tired = men.map((man) =>
      man.player === 101
        ? { ...man, outings: [{ gameId: 'g', at: '2026-04-01T20:00:00Z', outs: 19, started: true, gamesAgo: 2 }] }
        : man.player === 103
          ? { ...man, hurt: 'injured until 2026-06-01' }
          : man,
    );
    const warnings = check(withHitter, STANDARD_RULES, tired);
    expect(texts(warnings)).toEqual([
      'Oyelaran is injured until 2026-06-01.',
      'Quill started 2 games ago: he should rest.',
    ]);
    expect(isReady(warnings)).toBe(true);
  });
});
