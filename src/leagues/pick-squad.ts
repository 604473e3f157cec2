import type { Abilities } from '@/game/abilities';
import { FIELD_POSITIONS } from '@/game/positions';

interface Man {
  readonly abilities: Abilities;
}

/** Pitchers of a full squad, five of them starters where there are as many. */
const PITCHERS = 12;
const STARTERS = 5;
const CATCHERS = 2;

/**
 * Whom a team with more men than a game takes brings along, when nobody chooses: its first pitchers and fielders, with
 * somebody for every position. A team that is small enough comes whole. The order is kept. Those of `first` come anyway.
 */
export function pickSquad<T extends Man>(men: readonly T[], size: number, first: readonly T[] = []): readonly T[] {
  if (men.length <= size) return men;
  const squad = new Set<T>(first);
  const add = (candidates: readonly T[], count: number): void => {
    for (const man of candidates.filter((each) => !squad.has(each)).slice(0, Math.max(0, count))) {
      if (squad.size < size) squad.add(man);
    }
  };
  const pitchers = men.filter(({ abilities }) => abilities.pitching !== null);
  const fielders = men.filter(({ abilities }) => abilities.pitching === null);
  const picked = (candidates: readonly T[]): number => candidates.filter((man) => squad.has(man)).length;
  const starters = pitchers.filter(({ abilities }) => abilities.pitching?.starter !== null);
  add(starters, STARTERS - picked(starters));
  add(
    pitchers.filter(({ abilities }) => abilities.pitching?.starter === null),
    PITCHERS - picked(pitchers),
  );
  add(pitchers, PITCHERS - picked(pitchers));
  for (const position of FIELD_POSITIONS.filter((each) => each !== 'P')) {
    const rated = fielders.filter(({ abilities }) => abilities.fielding[position] !== undefined);
    const wanted = position === 'C' ? CATCHERS : 1;
    add(rated, wanted - picked(rated));
  }
  add(fielders, size);
  add(pitchers, size);
  return men.filter((man) => squad.has(man));
}
