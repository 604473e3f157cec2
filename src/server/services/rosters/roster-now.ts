import type { PlayerKey } from '@/game/lineup';
import type { GameState } from '@/game/state';
import { checkRoster } from '@/leagues/roster/check-roster';
import { countRoster } from '@/leagues/roster/count-roster';
import type { PoolMan } from '@/leagues/roster/pool';
import type { RosterNow } from './shapes';
import type { RosterPlace } from './roster-place';

/** The men of a side's roster, in its order. */
export const listedMen = ({ men, side }: Pick<RosterPlace, 'men' | 'side'>, state: GameState): readonly PoolMan[] =>
  state[side].roster.flatMap(({ player }) => men.get(player) ?? []);

/** A roster judged as it is in a state. */
export function rosterNow(place: RosterPlace, state: GameState = place.state): RosterNow {
  const listed = listedMen(place, state);
  const { roster, rosterSeq, submitted } = state[place.side];
  const inLineup = [...(submitted?.card ?? []), ...(submitted?.againstLeft ?? [])].map(({ player }) => player);
  return {
    roster: roster.map(({ player }) => player),
    version: rosterSeq,
    checks: checkRoster(listed, state.rules, place.rules, {
      opponents: place.opponentsIn(state),
      pool: place.pool,
    }),
    counts: countRoster(listed),
    inLineup: [...new Set<PlayerKey>(inLineup)],
  };
}
