import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Abilities, Hand } from '@/game/abilities';
import type { PlayerKey, RosterEntry } from '@/game/lineup';
import type { CardOutcome } from '@/game/outcomes';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { STANDARD_RULES } from '@/game/rules';
import type { Table } from '@/game/table';
import { validateLineup } from '@/game/validate-lineup';
import { pickLineup } from './pick-lineup';
import { aTable } from './testing/situations';

interface Man {
  readonly positions: readonly FieldPosition[];
  readonly bats?: Hand;
  readonly throws?: Hand;
  /** Faces of the d20 that are a home run on his card; the rest are strikeouts. */
  readonly homers?: number;
  /** As `homers`, what his pitching card gives away. */
  readonly given?: number;
  readonly range?: number;
  readonly starter?: number | null;
}

/** A roster and its table from a few numbers a man; keys are 1, 2, 3 … */
function aRoster(men: readonly Man[]): { readonly roster: readonly RosterEntry[]; readonly table: Table } {
  const roster = men.map((man, i) => ({
    player: i + 1,
    name: `Man ${i + 1}`,
    bats: man.bats ?? 'R',
    throws: man.throws ?? 'R',
    positions: man.positions,
    cardHash: null,
    cardset: null,
  }));
  const manOf = (player: PlayerKey): Man => men[player - 1] ?? { positions: [] };
  const average = aTable().abilities(0);
  const abilities = (player: PlayerKey): Abilities => {
    const man = manOf(player);
    const fielding = { range: man.range ?? 3, error: 10, arm: 0, passedBall: 2, overthrow: 2 };
    const { starter = 6 } = man;
    const pitching = { hold: 0, wildPitch: 9, balk: 2, pickoff: 4, starter, relief: 2, closer: null };
    return {
      ...average,
      bats: man.bats ?? 'R',
      throws: man.throws ?? 'R',
      fielding: Object.fromEntries(man.positions.map((position) => [position, fielding])),
      pitching: man.positions.includes('P') ? pitching : null,
    };
  };
  const table: Table = {
    ...aTable(),
    abilities,
    readCards: ({ batter, pitcher }, { column, row, split }) => {
      const onBatter = column <= 3;
      const faces = onBatter ? (manOf(batter).homers ?? 5) : (manOf(pitcher).given ?? 5);
      const outcome: CardOutcome = split <= faces ? 'homerun' : 'strikeout';
      return { cell: { card: onBatter ? 'batter' : 'pitcher', column, row, split }, outcome };
    },
  };
  return { roster, table };
}

const ONE_OF_EACH: readonly Man[] = FIELD_POSITIONS.map((position) => ({ positions: [position] }));
const NO_DH = { ...STANDARD_RULES, designatedHitter: false };

describe('pickLineup', () => {
  it('fills nine positions and the hitter, the pitcher outside the order', () => {
    const { roster, table } = aRoster([...ONE_OF_EACH, { positions: ['LF'] }]);
    const card = pickLineup(roster, table, STANDARD_RULES);
    expect(validateLineup(card, roster, STANDARD_RULES)).toBeNull();
    expect(card.find((slot) => slot.position === 'P')?.battingOrder).toBeNull();
  });

  it('bats the pitcher ninth without a designated hitter', () => {
    const { roster, table } = aRoster(ONE_OF_EACH);
    const card = pickLineup(roster, table, NO_DH);
    expect(validateLineup(card, roster, NO_DH)).toBeNull();
    expect(card.find((slot) => slot.position === 'P')?.battingOrder).toBe(9);
  });

  it('plays nine men without the designated hitter that the rules would allow', () => {
    const { roster, table } = aRoster(ONE_OF_EACH);
    const card = pickLineup(roster, table, STANDARD_RULES);
    expect(validateLineup(card, roster, STANDARD_RULES)).toBeNull();
    expect(card).toHaveLength(9);
  });

  it('has the best bats up: the very best among the first four, the worst at the end', () => {
    const men = [...ONE_OF_EACH, { positions: ['1B'] as const }].map((man, i) => ({ ...man, homers: 2 + i }));
    const { roster, table } = aRoster(men);
    const order = pickLineup(roster, table, STANDARD_RULES)
      .filter((slot) => slot.battingOrder !== null)
      .map((slot) => slot.player);
    expect(order.slice(0, 5).toSorted((a, b) => a - b)).toEqual([6, 7, 8, 9, 10]);
    expect(order.slice(5)).toEqual([5, 4, 3, 2]);
  });

  it('starts the starter who gives least away, and the next one when he is tired', () => {
    const { roster, table } = aRoster([
      ...ONE_OF_EACH,
      { positions: ['DH' as FieldPosition] },
      { positions: ['P'], given: 1, starter: null },
      { positions: ['P'], given: 4 },
      { positions: ['P'], given: 3 },
    ]);
    const pitcher = (tired: readonly PlayerKey[]) =>
      pickLineup(roster, table, STANDARD_RULES, tired).find((slot) => slot.position === 'P')?.player;
    expect([pitcher([]), pitcher([13]), pitcher([13, 12]), pitcher([13, 12, 1])]).toEqual([13, 12, 1, 13]);
  });

  it('weighs glove against bat: a hole at short costs more than a little power brings', () => {
    const shortstops: readonly Man[] = [
      { positions: ['SS'], homers: 5, range: 1 },
      { positions: ['SS'], homers: 6, range: 5 },
    ];
    const { roster, table } = aRoster([...ONE_OF_EACH.filter((man) => !man.positions.includes('SS')), ...shortstops]);
    const card = pickLineup(roster, table, STANDARD_RULES);
    expect(card.find((slot) => slot.position === 'SS')?.player).toBe(9);
    expect(card.find((slot) => slot.position === 'DH')?.player).toBe(10);
  });

  it('finds the one way to cover every position', () => {
    // Each man plays two positions; greed for the bat at short would leave second empty.
    const chain: readonly Man[] = [
      { positions: ['P'] },
      { positions: ['C'], homers: 1 },
      { positions: ['SS', '2B'], homers: 20 },
      { positions: ['SS'], homers: 1 },
      { positions: ['2B', '3B'], homers: 19 },
      { positions: ['3B'], homers: 1 },
      { positions: ['1B'], homers: 1 },
      { positions: ['LF', 'CF'], homers: 1 },
      { positions: ['CF', 'RF'], homers: 1 },
      { positions: ['RF'], homers: 1 },
    ];
    const { roster, table } = aRoster(chain);
    expect(validateLineup(pickLineup(roster, table, STANDARD_RULES), roster, STANDARD_RULES)).toBeNull();
  });

  it('is valid for any roster that has a man for each position, in whatever order it is listed', () => {
    const man = fc.record({
      positions: fc.uniqueArray(fc.constantFrom(...FIELD_POSITIONS.slice(1)), { minLength: 1, maxLength: 3 }),
      bats: fc.constantFrom<Hand>('L', 'R'),
      homers: fc.nat(10),
      range: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(man, { minLength: 1, maxLength: 4 }), fc.boolean(), (extras, designatedHitter) => {
        const { roster, table } = aRoster([...ONE_OF_EACH, ...extras]);
        const rules = { ...STANDARD_RULES, designatedHitter };
        const card = pickLineup(roster, table, rules);
        expect(validateLineup(card, roster, rules)).toBeNull();
        expect(pickLineup(roster.toReversed(), table, rules)).toEqual(card);
      }),
      { seed: 3, numRuns: 30 },
    );
  });
});
