import type { Abilities } from '@/game/abilities';
import type { Charts } from '@/game/charts';
import type { PlayerKey } from '@/game/lineup';
import type { Park, Table } from '@/game/table';
import { LEAGUES } from '@/leagues/league';
import { defined } from '@/shared/assert';

/**
 * The table of one SBA game: a person reads the paper cards; what the league knows of its players lets the rules
 * resolve the rest.
 * @param abilities of every player that either roster may use
 * @param charts the league's own; absent for the standard ones
 */
export const sbaTable = ({
  abilities,
  park,
  charts = LEAGUES.sba.charts,
}: {
  readonly abilities: ReadonlyMap<PlayerKey, Abilities>;
  readonly park: Park;
  readonly charts?: Charts | undefined;
}): Table => ({
  charts,
  park,
  abilities: (player) => defined(abilities.get(player), `abilities of player ${player}`),
  readCards: null,
});
