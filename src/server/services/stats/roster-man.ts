import type { Abilities } from '@/game/abilities';
import { playedPositions } from '@/leagues/team';
import type { RosterMan } from './shapes';

/** A man with what his card or his league says of him; nothing where neither does. */
export function rosterMan(man: {
  readonly playerId: number;
  readonly name: string;
  readonly abilities: Abilities | null;
}): RosterMan {
  const { playerId, name, abilities } = man;
  if (abilities === null) return { playerId, name, bats: null, throws: null, positions: [] };
  return {
    playerId,
    name,
    bats: abilities.bats,
    throws: abilities.throws,
    positions: playedPositions(abilities),
  };
}
