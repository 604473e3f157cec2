import type { RosterEntry } from '@/game/lineup';
import type { LeagueId } from '@/game/state';
import { LEAGUES } from '@/leagues/league';
import { autoFill } from '@/leagues/roster/auto-fill';
import type { Core } from '@/server/core';
import { chooseLadder } from './choose-ladder';
import { entryOf, teamPool } from './team-pool';

/** Whom a team would bring of its own men when nobody says anything of the game. */
export async function ownRoster(
  core: Core,
  { league, teamId }: { readonly league: LeagueId; readonly teamId: number },
): Promise<readonly RosterEntry[]> {
  const cardsets = await chooseLadder(core, { league, seasonId: null });
  const own = await teamPool(core, { league, teamId, cardsets, withFree: false, listed: [] });
  const keys = new Set(autoFill(own, [], { size: LEAGUES[league].roster.size }));
  return own.filter(({ player }) => keys.has(player)).map(entryOf);
}
