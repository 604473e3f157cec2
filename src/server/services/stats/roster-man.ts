import type { Abilities } from '@/game/abilities';
import { ratedPositions } from '@/leagues/team';
import type { RosterMan } from './shapes';

/** A man with what his card or his league says of him; nothing where neither does. */
export function rosterMan(man: {
  readonly playerId: number;
  readonly name: string;
  readonly abilities: Abilities | null;
}): RosterMan {
  const { playerId, name, abilities } = man;
  if (abilities === null) return { playerId, name, bats: null, throws: null, positions: [] };
  const rated = ratedPositions(abilities);
  const isPitcher = abilities.pitching !== null;
  return {
    playerId,
    name,
    bats: abilities.bats,
    throws: abilities.throws,
    positions: isPitcher ? ['P', ...rated.filter((position) => position !== 'P')] : rated,
  };
}
