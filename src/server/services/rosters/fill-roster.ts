import type { GameState } from '@/game/state';
import { autoFill } from '@/leagues/roster/auto-fill';
import type { ChangedRoster } from './shapes';
import { ok } from '@/shared/result';
import type { Call, SignedInContext } from '../context';
import { commitChange, type RosterCall, type WantedChange } from './change-roster';
import { rosterNow } from './roster-now';
import { mustChange, type RosterPlace, rosterPlace } from './roster-place';

/** Fills a roster up around the men who are on it and may play; who may not is sent home. */
export async function fillRoster({ ctx, input }: Call<RosterCall, SignedInContext>): Promise<ChangedRoster> {
  const place = await rosterPlace(ctx, input);
  mustChange(ctx, place);
  const { add, remove } = filled(place, place.state);
  const { roster, version } = rosterNow(place);
  const isWhole = add.length === 0 && remove.length === 0 && roster.length > 0;
  if (isWhole) return { seq: version, ...rosterNow(place) };
  return commitChange(ctx, place, input, { fill: true }, (state) => ok(filled(place, state)));
}

/** What the filling comes to. */
function filled({ pool, side, rules, opponentsIn }: RosterPlace, state: GameState): WantedChange {
  const now = state[side].roster.map(({ player }) => player);
  const taken = new Set(opponentsIn(state).map(({ person }) => person));
  const full = autoFill(pool, now, { size: rules.size, taken });
  return { add: full.filter((key) => !now.includes(key)), remove: now.filter((key) => !full.includes(key)) };
}
