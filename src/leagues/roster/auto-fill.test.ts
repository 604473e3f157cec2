import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_POSITIONS } from '@/game/positions';
import { STANDARD_RULES } from '@/game/rules';
import { aPoolMan } from '@/testing/a-pool';
import { LEAGUES } from '../league';
import { autoFill } from './auto-fill';
import { checkRoster, isLegalRoster } from './check-roster';
import type { PoolMan, Standing } from './pool';

const { roster } = LEAGUES.pd;
const REFUSED: Standing = { type: 'refused', refusal: 'cardset', why: 'Not in this game.', conflict: null };

const pools = fc
  .array(
    fc.record({
      positions: fc.uniqueArray(fc.constantFrom(...FIELD_POSITIONS), { maxLength: 3 }),
      person: fc.integer({ min: 1, max: 45 }),
      isRefused: fc.boolean(),
      isFree: fc.boolean(),
      priority: fc.integer({ min: 1, max: 3 }),
      isStarter: fc.boolean(),
      onBase: fc.integer({ min: 10, max: 50 }),
    }),
    { maxLength: 70 },
  )
  .map((men) =>
    men.map(({ positions, person, isRefused, isFree, priority, isStarter, onBase }, index): PoolMan =>
      aPoolMan(index + 1, positions, {
        person: `person:${person}`,
        isFree,
        isStarter,
        cardset: { id: priority, name: `Set ${priority}`, priority },
        marks: { onBaseVsR: onBase, pitchOnBaseVsR: onBase },
        standing: isRefused ? REFUSED : { type: 'legal' },
      }),
    ),
  );

const byKeys = (pool: readonly PoolMan[], keys: readonly number[]) =>
  pool.filter(({ player }) => keys.includes(player));

describe('autoFill', () => {
  it('is legal whenever any roster is: with people enough, whoever is kept', () => {
    fc.assert(
      fc.property(
        pools,
        fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 45 }), { maxLength: 5 }),
        (pool, kept, rivals) => {
          const taken = new Set(rivals.map((person) => `person:${person}`));
          const available = pool.filter(({ person }) => !taken.has(person));
          const legal = new Set(
            available.filter(({ standing }) => standing.type !== 'refused').map(({ person }) => person),
          );
          const men = byKeys(pool, autoFill(pool, kept, { size: roster.size, taken }));
          const opponents = [...taken].map((person) => ({ person, name: person }));
          const checks = checkRoster(men, STANDARD_RULES, roster, { pool: available, opponents });
          expect(isLegalRoster(checks)).toBe(legal.size >= roster.fewest);
          expect(men.length).toBe(Math.min(roster.size, legal.size));
          expect(new Set(men.map(({ person }) => person)).size).toBe(men.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps who is kept, up to the places that positions need', () => {
    const field = FIELD_POSITIONS.map((position, index) => aPoolMan(index + 1, [position]));
    const arms = Array.from({ length: 26 }, (_, index) => aPoolMan(100 + index, ['P']));
    const pool = [...field, ...arms];
    const keys = autoFill(
      pool,
      arms.map(({ player }) => player),
      { size: 26 },
    );
    expect(keys).toHaveLength(26);
    // Eight fielders, and eighteen of the pitchers, the first ones.
    expect(keys.filter((key) => key < 100)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(keys.filter((key) => key >= 100)).toEqual(Array.from({ length: 18 }, (_, index) => 100 + index));
    expect(autoFill(pool, [110, 111], { size: 10 })).toEqual(expect.arrayContaining([110, 111]));
  });

  it('takes the team’s own before free men, primary cards before backups, the better man first', () => {
    const field = FIELD_POSITIONS.filter((position) => position !== 'LF').map((position, index) =>
      aPoolMan(index + 1, [position]),
    );
    const set = (priority: number) => ({ cardset: { id: priority, name: `Set ${priority}`, priority } });
    const lefts = [
      aPoolMan(50, ['LF'], { ...set(1), isFree: true, marks: { onBaseVsR: 60 } }),
      aPoolMan(51, ['LF'], { ...set(2), marks: { onBaseVsR: 50 } }),
      aPoolMan(52, ['LF'], { ...set(1), marks: { onBaseVsR: 30 } }),
      aPoolMan(53, ['LF'], { ...set(1), marks: { onBaseVsR: 40 } }),
    ];
    const taken = (size: number) => autoFill([...field, ...lefts], [], { size }).filter((key) => key >= 50);
    expect([taken(9), taken(10), taken(11), taken(12)]).toEqual([[53], [52, 53], [51, 52, 53], [50, 51, 52, 53]]);
  });

  it('takes free men only where the team has not enough of its own', () => {
    const field = FIELD_POSITIONS.map((position, index) => aPoolMan(index + 1, [position]));
    const own = [...field, ...Array.from({ length: 3 }, (_, index) => aPoolMan(20 + index, ['LF']))];
    const free = Array.from({ length: 20 }, (_, index) => aPoolMan(100 + index, ['P'], { isFree: true }));
    expect(autoFill([...own, ...free], [], { size: 12 })).toEqual(own.map(({ player }) => player));
    expect(autoFill([...own.slice(1), ...free], [], { size: 12 })).toEqual([
      ...own.slice(1).map(({ player }) => player),
      100,
    ]);
    expect(autoFill([...own, ...free], [], { size: 26 })).toHaveLength(26);
  });

  it('brings a man on the card that is needed', () => {
    const field = FIELD_POSITIONS.filter((position) => position !== 'C' && position !== 'LF').map((position, index) =>
      aPoolMan(index + 1, [position]),
    );
    const asCatcher = aPoolMan(60, ['C'], { person: 'ada' });
    const inLeft = aPoolMan(61, ['LF'], { person: 'ada', marks: { onBaseVsR: 50 } });
    const left = aPoolMan(62, ['LF']);
    expect(autoFill([...field, inLeft, asCatcher, left], [], { size: 26 })).toEqual([1, 2, 3, 4, 5, 6, 7, 60, 62]);
  });
});
