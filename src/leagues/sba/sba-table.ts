import type { Abilities } from '@/game/abilities';
import type { PlayerKey } from '@/game/lineup';
import type { Park, Table } from '@/game/table';
import { LEAGUES } from '@/leagues/league';
import { defined } from '@/shared/assert';

/**
 * The table of one SBA game: a person reads the paper cards; what the league knows of its players lets the rules
 * resolve the rest.
 * @param abilities of every player that either roster may use
 */
export const sbaTable = ({
  abilities,
  park,
}: {
  readonly abilities: ReadonlyMap<PlayerKey, Abilities>;
  readonly park: Park;
}): Table => ({
  charts: LEAGUES.sba.charts,
  park,
  abilities: (player) => defined(abilities.get(player), `abilities of player ${player}`),
  readCards: null,
});
