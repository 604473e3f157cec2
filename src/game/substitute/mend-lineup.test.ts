import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aState } from '@/testing/a-state';
import { below, seededRng, type Rng } from '@/shared/rng';
import { applySubstitution } from '../apply-substitution';
import { shortHanded } from '../forfeit';
import type { LineupPlayer } from '../lineup';
import { sideMustMend } from '../next-phase';
import { FIELD_POSITIONS, type FieldPosition } from '../positions';
import type { GameState } from '../state';
import { benchOf } from './bench';
import { judgeChanges } from './judge-changes';
import { mendLineup } from './mend-lineup';

const home = (state: GameState, change: (man: LineupPlayer) => Partial<LineupPlayer>): GameState => ({
  ...state,
  home: { ...state.home, lineup: state.home.lineup.map((man) => ({ ...man, ...change(man) })) },
});
const hurt = (state: GameState, ...ids: readonly number[]): GameState => ({
  ...home(state, (man) => ({ hurt: ids.includes(man.lineupId) })),
  phase: { type: 'positions', side: 'home' },
});
const mended = (state: GameState): GameState => {
  const changes = mendLineup(state, 'home');
  if (changes === null) throw new Error('nothing mends it');
  const judged = judgeChanges(state, 'home', changes);
  if (!judged.ok) throw new Error(judged.error.message);
  return applySubstitution(state, judged.value);
};
const lineup = (state: GameState): readonly string[] =>
  state.home.lineup
    .filter((man) => man.active)
    .toSorted((one, other) => (one.battingOrder ?? 10) - (other.battingOrder ?? 10))
    .map(({ name, position }) => `${name} ${position}`);

describe('a lineup that has to be mended', () => {
  it('K-16: a hurt man is replaced by one who is rated where he played', () => {
    const state = hurt(aState({ bench: [['P'], ['1B'], ['SS']] }), 25);
    expect(lineup(mended(state))[4]).toBe('Sub 133 SS');
  });

  it('K-16: with an empty bench the designated hitter takes his position', () => {
    const state = hurt(aState({ bench: [] }), 26);
    const after = mended(state);
    expect(lineup(after)).toContain('Man 29 LF');
    expect(lineup(after)[5]).toBe('Man 30 P');
    expect(after.home.designatedHitter).toBe(false);
  });

  it('K-16: and the pitcher bats for a designated hitter who is hurt', () => {
    expect(lineup(mended(hurt(aState({ bench: [] }), 29)))[8]).toBe('Man 30 P');
  });

  it('K-16: who takes the place of a hurt runner stands on his base', () => {
    const atBat = aState({ bench: [['CF']], half: 'bottom', bases: 5 });
    expect(mended(hurt(atBat, 27)).runners).toEqual([29, null, 31]);
    const noBench = aState({ bench: [], half: 'bottom', bases: 5 });
    expect(mended(hurt(noBench, 27)).runners).toEqual([29, null, 30]);
  });

  it('K-16: one man is left for the two places of a two-way starter', () => {
    const board = aState({ bench: [['P']] });
    const roster = board.home.roster.filter((entry) => entry.player !== 130);
    const twoWay = home({ ...board, home: { ...board.home, roster } }, (man) =>
      man.lineupId === 30 ? { player: 129 } : {},
    );
    const after = mended(hurt(twoWay, 29, 30));
    expect(lineup(after)).toHaveLength(9);
    expect(after.home.designatedHitter).toBe(false);
  });

  it('K-16: a man who is hurt keeps the rest of the lineup waiting', () => {
    const state = hurt(aState({ bench: [['SS'], ['LF']] }), 25);
    expect(
      judgeChanges(state, 'home', [{ type: 'enter', player: 132, replaces: 26, position: 'LF', battingOrder: 6 }]),
    ).toMatchObject({
      ok: false,
      error: { message: 'Man 25 is hurt and has to be replaced.' },
    });
  });

  it('K-16: a lineup that is whole needs nothing', () => {
    expect(mendLineup(aState({ bench: [['SS']] }), 'home')).toBeNull();
  });

  it('S-14: with nine men who can play there is always a way, with fewer none', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (seed) => {
        const state = broken(seededRng(seed));
        const isShort = shortHanded(state) !== null;
        if (isShort || !sideMustMend(state, 'home')) {
          expect(mendLineup(state, 'home')).toBeNull();
          return;
        }
        const after = mended(state);
        expect(sideMustMend(after, 'home')).toBe(false);
        expect(after.phase.type).toBe('decisions');
      }),
      { numRuns: 1000 },
    );
  });
});

/** A team with pinch hitters, hurt men and a bench of no great use. */
function broken(rng: Rng): GameState {
  const bench = Array.from({ length: below(rng, 5) }, (): readonly FieldPosition[] =>
    FIELD_POSITIONS.filter(() => below(rng, 4) === 0),
  );
  const half = below(rng, 3) === 0 ? 'bottom' : 'top';
  const state = aState({ bench, half, bases: 7, hitter: below(rng, 2) === 0 });
  const tired = below(rng, 20) + 21;
  const isLoose = (man: LineupPlayer): boolean =>
    man.position !== 'DH' && !(man.position === 'P' && man.battingOrder === null) && below(rng, 4) === 0;
  const loose = home(state, (man) => ({
    position: isLoose(man) ? 'PH' : man.position,
    hurt: man.lineupId === tired,
  }));
  expect(benchOf(loose.home)).toHaveLength(bench.length);
  return { ...loose, phase: { type: 'positions', side: 'home' } };
}
