import type { RosterEntry } from '@/game/lineup';
import type { GameRules } from '@/game/rules';
import type { LeagueId } from '@/game/state';
import { LEAGUES } from '@/leagues/league';
import { autoFill } from '@/leagues/roster/auto-fill';
import { checkRoster, isLegalRoster } from '@/leagues/roster/check-roster';
import type { GameCardset, PoolMan } from '@/leagues/roster/pool';
import type { Core } from '@/server/core';
import { AppError } from '@/server/errors';
import { entryOf, teamPool } from './team-pool';

export interface NewRoster {
  readonly league: LeagueId;
  readonly teamId: number;
  readonly teamName: string;
  readonly rules: GameRules;
  readonly cardsets: readonly GameCardset[];
  /** Persons of the other side, who was first. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Whom a team brings to a new game before anyone chooses: its own men, and free ones only where those are too few or
 * leave a position open. Throws `AppError('BAD_INPUT')` when nobody could make nine of them.
 */
export async function firstRoster(core: Core, of: NewRoster): Promise<readonly RosterEntry[]> {
  const { league, teamId, teamName, rules, cardsets, taken } = of;
  const { size, fewest, usesCardsets } = LEAGUES[league].roster;
  const poolOf = (withFree: boolean) => teamPool(core, { league, teamId, cardsets, withFree, listed: [] });
  const filled = (men: readonly PoolMan[]): readonly PoolMan[] => {
    const keys = new Set(autoFill(men, [], { size, taken }));
    return men.filter(({ player }) => keys.has(player));
  };
  const own = filled(await poolOf(false));
  const isEnough = isLegalRoster(checkRoster(own, rules, LEAGUES[league].roster));
  const men = isEnough || !usesCardsets ? own : filled(await poolOf(true));
  if (men.length >= fewest) return men.map(entryOf);
  const why = usesCardsets ? 'Pick another team, or allow more cardsets.' : 'Pick another team.';
  throw new AppError(
    'BAD_INPUT',
    `${teamName} has ${men.length} players who can play in this game; it takes ${fewest} or more. ${why}`,
  );
}
