import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffled } from '@/managers/random/lots';
import { below, seededRng, type Rng } from '@/shared/rng';
import { aState } from '@/testing/a-state';
import { applySubstitution } from '../apply-substitution';
import { sideMustMend } from '../next-phase';
import { FIELD_POSITIONS, type FieldPosition, type LineupPosition } from '../positions';
import { fieldingSide } from '../queries';
import { SIDES } from '../sides';
import type { GameState } from '../state';
import type { LineupChange } from '../substitution';
import { judgeChanges } from './judge-changes';
import { substitutionSentences } from '../sentence/substitution';

const BENCH: readonly (readonly FieldPosition[])[] = [['SS'], ['P'], ['LF', '1B']];

/** Homes, with or without a hitter, in the field or at bat, one of them a two-way starter, hurt or a pinch hitter. */
const boards = fc
  .record({
    hitter: fc.boolean(),
    half: fc.constantFrom('top', 'bottom'),
    twoWay: fc.boolean(),
    hurt: fc.option(fc.integer({ min: 21, max: 30 }), { freq: 1 }),
    loose: fc.option(fc.integer({ min: 21, max: 28 }), { freq: 1 }),
    batters: fc.integer({ min: 0, max: 1 }),
    nextBatter: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ hitter, half, twoWay, hurt, loose, batters, nextBatter }): GameState => {
    const rules = { outOfPosition: true };
    const state = aState({ bases: 5, bench: BENCH, hitter, half, mound: { batters }, rules });
    const lineup = state.home.lineup.map((man) => ({
      ...man,
      player: twoWay && hitter && man.lineupId === 30 ? 129 : man.player,
      hurt: man.lineupId === hurt,
      position: man.lineupId === loose ? ('PH' as const) : man.position,
    }));
    return { ...state, home: { ...state.home, lineup, nextBatter } };
  });

/** Changes as a hurried manager asks for them: some men go, some come, some move, places and positions as it happens. */
function asked(state: GameState, rng: Rng): LineupChange[] {
  const active = state.home.lineup.filter((man) => man.active);
  const must = active.filter((man) => man.hurt || man.position === 'PH');
  const others = active.filter((man) => !must.includes(man) && (man.position === 'DH' || below(rng, 5) === 0));
  const men = shuffled(rng, [...must, ...others]).slice(0, 5);
  const open = FIELD_POSITIONS.filter((position) => !active.some((man) => man.position === position));
  const isTidy = below(rng, 2) === 0;
  const mix = <T>(items: readonly T[]): T[] => (isTidy ? [...items] : [...shuffled(rng, items)]);
  const positions: LineupPosition[] = mix(
    men.map((man) => (man.position === 'PH' && open[0] !== undefined ? open[0] : man.position)),
  );
  const fates = men.map((man) =>
    below(rng, 100) < (man.hurt ? 0 : 45) ? 'stay' : below(rng, 4) > 0 ? 'enter' : 'leave',
  );
  const places = mix(men.filter((_, index) => fates[index] !== 'stay').map((man) => man.battingOrder));
  const bench = shuffled(rng, [131, 132, 133, 129]).slice();
  const changes = men.map((man, index): LineupChange => {
    const position = positions[index] ?? man.position;
    const { lineupId } = man;
    if (fates[index] === 'leave') return { type: 'leave', lineupId };
    if (fates[index] === 'stay') {
      return {
        type: 'move',
        lineupId,
        position,
        battingOrder: man.battingOrder ?? (below(rng, 2) === 0 ? (places.pop() ?? null) : null),
      };
    }
    const role = below(rng, 4) === 0 ? (['PH', 'PR'] as const)[below(rng, 2)] : undefined;
    return {
      type: 'enter',
      player: bench.pop() ?? 130,
      replaces: lineupId,
      position: role ?? position,
      battingOrder: places.shift() ?? null,
    };
  });
  return below(rng, 8) === 0 ? changes.slice(1) : changes;
}

it('K-6: whatever is asked, a lineup that is accepted is whole, and what is refused is refused with a sentence', () => {
  let legal = 0;
  fc.assert(
    fc.property(boards, fc.integer(), (state, seed) => {
      const changes = asked(state, seededRng(seed));
      const judged = judgeChanges(state, 'home', changes);
      if (!judged.ok) {
        expect(judged.error.message).toMatch(/^[A-Z].*\.$/);
        return;
      }
      legal++;
      const { home, runners, ...after } = applySubstitution(state, judged.value);
      const active = home.lineup.filter((man) => man.active);
      const orders = active.flatMap((man) => man.battingOrder ?? []).toSorted((one, other) => one - other);
      expect(orders).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(active).toHaveLength(home.designatedHitter ? 10 : 9);
      expect(active.filter((man) => man.position === 'DH')).toHaveLength(Number(home.designatedHitter));
      expect(active.some((man) => man.hurt)).toBe(false);
      const isFielding = fieldingSide(state) === 'home';
      const counts = FIELD_POSITIONS.map((one) => active.filter((man) => man.position === one).length);
      expect(Math.max(...counts)).toBe(1);
      if (isFielding) expect(Math.min(...counts)).toBe(1);
      expect(sideMustMend({ ...state, home }, 'home')).toBe(false);
      // Who stays keeps his place in the order, but a pitcher may get one.
      for (const man of state.home.lineup) {
        const now = active.find((one) => one.lineupId === man.lineupId);
        if (now !== undefined && man.battingOrder !== null) expect(now.battingOrder).toBe(man.battingOrder);
      }
      for (const runner of runners) {
        if (runner !== null && !isFielding) expect(active.some((man) => man.lineupId === runner)).toBe(true);
      }
      if (isFielding) expect(home.mound?.pitcher).toBe(active.find((man) => man.position === 'P')?.lineupId);
      expect(after.away).toBe(state.away);
      const ids = SIDES.flatMap((side) => (side === 'home' ? home : after.away).lineup.map((man) => man.lineupId));
      expect(new Set(ids).size).toBe(ids.length);
      const told = substitutionSentences(
        judged.value,
        (one) => home.lineup.find((man) => man.lineupId === one)?.name ?? '',
        'Homes',
      );
      expect(told.join(' ')).not.toMatch(/undefined|null|nobody/);
    }),
    { numRuns: 8000 },
  );
  expect(legal).toBeGreaterThan(100);
});
