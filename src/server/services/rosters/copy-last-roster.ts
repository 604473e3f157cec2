import type { GameState } from '@/game/state';
import { conflictOf } from '@/leagues/roster/conflict';
import type { CopiedRoster, LastRoster } from './shapes';
import { lastGameOf, rosterEntries } from '@/server/db/queries/roster-entries';
import { AppError } from '@/server/errors';
import { ok } from '@/shared/result';
import type { Call, SignedInContext } from '../context';
import { commitChange, type RosterCall, type WantedChange } from './change-roster';
import { rosterNow } from './roster-now';
import { mustChange, type RosterInput, type RosterPlace, rosterPlace } from './roster-place';

/** The men of the team's last game and how they stand to this one; null when it played none. */
export async function readLastRoster({ ctx, input }: Call<RosterInput, SignedInContext>): Promise<LastRoster | null> {
  return lastRoster(ctx, await rosterPlace(ctx, input));
}

/** Brings the men of the last game in place of those who are listed now, as far as they may come. */
export async function copyLastRoster({ ctx, input }: Call<RosterCall, SignedInContext>): Promise<CopiedRoster> {
  const place = await rosterPlace(ctx, input);
  mustChange(ctx, place);
  const from = await lastRoster(ctx, place);
  if (from === null) throw new AppError('NOT_FOUND', 'This team has no earlier game that you may look at.');
  const legal = from.men.filter(({ why }) => why === null).map(({ player }) => player);
  const { add, remove } = exchange(place, place.state, legal);
  if (add.length === 0 && remove.length === 0) {
    const now = rosterNow(place);
    return { seq: now.version, ...now, from };
  }
  const done = await commitChange(ctx, place, input, { copy: from.gameId }, (state) =>
    ok(exchange(place, state, legal)),
  );
  return { ...done, from };
}

/** Men of a lineup that was handed in stay: only the others make place. */
function exchange({ side }: RosterPlace, state: GameState, wanted: readonly number[]): WantedChange {
  const { roster, submitted } = state[side];
  const now = roster.map(({ player }) => player);
  const stay = new Set([...(submitted?.card ?? []), ...(submitted?.againstLeft ?? [])].map(({ player }) => player));
  return {
    add: wanted.filter((key) => !now.includes(key)),
    remove: now.filter((key) => !wanted.includes(key) && !stay.has(key)),
  };
}

async function lastRoster({ core, caller }: SignedInContext, place: RosterPlace): Promise<LastRoster | null> {
  const { meta, state, side } = place;
  const { teamId } = state[side];
  const game = await lastGameOf(core.db, { teamId, gameId: meta.gameId, user: caller.account.userId });
  if (game === null) return null;
  const opponents = place.opponentsIn(state);
  const entries = await rosterEntries(core.db, game.gameId, game.side);
  const men = entries.map(({ cardId, playerId, name }) => {
    const player = cardId ?? playerId ?? 0;
    const man = place.men.get(player);
    if (man === undefined) return { player, name, why: `${name} is not the team’s any more.` };
    if (man.standing.type === 'refused') return { player, name, why: man.standing.why };
    return { player, name, why: conflictOf(man, [], opponents)?.why ?? null };
  });
  return { gameId: game.gameId, at: game.createdAt.toISOString(), opponent: game.opponent, men };
}
