import type { RosterChange } from '@/game/change-roster';
import type { PlayerKey } from '@/game/lineup';
import type { GameState } from '@/game/state';
import { conflictOf } from '@/leagues/roster/conflict';
import type { ChangedRoster } from './shapes';
import { AppError } from '@/server/errors';
import { defined } from '@/shared/assert';
import { err, ok, type Result } from '@/shared/result';
import type { Call, SignedInContext } from '../context';
import { listedMen, rosterNow } from './roster-now';
import { type RosterInput, type RosterPlace, rosterPlace } from './roster-place';
import { entryOf } from './team-pool';

export interface RosterCall extends RosterInput {
  readonly actionId: string;
}

/** Who comes and who goes, by what a roster lists. */
export interface WantedChange {
  readonly add: readonly PlayerKey[];
  readonly remove: readonly PlayerKey[];
}

/** Men come and go together, or nobody does; others' changes meanwhile are kept. */
export async function changeRoster({
  ctx,
  input,
}: Call<RosterCall & WantedChange, SignedInContext>): Promise<ChangedRoster> {
  const { add, remove } = input;
  const place = await rosterPlace(ctx, input);
  return commitChange(ctx, place, input, { add, remove }, () => ok({ add, remove }));
}

/**
 * Has a change made. `asked` is what the caller said; `wanted` tells what that comes to on the newest state. A change
 * that the first telling made already is answered again.
 */
export async function commitChange(
  { core, caller }: SignedInContext,
  place: RosterPlace,
  { gameId, actionId, side }: RosterCall,
  asked: object,
  wanted: (state: GameState) => Result<WantedChange, AppError>,
): Promise<ChangedRoster> {
  const { seq } = await core.live.changeRoster({
    gameId,
    actionId,
    user: caller.account.userId,
    side,
    holdsTeam: place.holdsTeam,
    helps: place.helps,
    asked,
    size: place.rules.size,
    change: (state) => {
      const change = wanted(state);
      return change.ok ? judged(place, state, change.value) : change;
    },
  });
  const view = defined(await core.live.view(gameId, place.viewer), 'game');
  return { seq, ...rosterNow(place, view.card.state) };
}

/** The change as the rules take it, or whom the team cannot bring and why. */
function judged(place: RosterPlace, state: GameState, { add, remove }: WantedChange): Result<RosterChange, AppError> {
  const goes = new Set(remove);
  const there = listedMen(place, state).filter(({ player }) => !goes.has(player));
  const opponents = place.opponentsIn(state);
  const men = [];
  for (const player of add) {
    const man = place.men.get(player);
    if (man === undefined)
      return refuse(`${state[place.side].name} has no such player to bring: look at the pool again.`);
    if (man.standing.type === 'refused') return refuse(man.standing.why);
    const conflict = conflictOf(man, there, opponents);
    if (conflict !== null) return refuse(conflict.why);
    there.push(man);
    men.push(man);
  }
  return ok({ add: men.map(entryOf), remove });
}

const refuse = (message: string) => err(new AppError('ILLEGAL_ROSTER', message));
