import type { CardsetPriority } from '@/game/events';
import type { LeagueId } from '@/game/state';
import { LEAGUES } from '@/leagues/league';
import type { GameCardset } from '@/leagues/roster/pool';
import type { Core } from '@/server/core';
import { heldCardsets, namedCardsets, seasonLadder } from '@/server/db/queries/ladders';
import { AppError } from '@/server/errors';

export interface LadderChoice {
  readonly league: LeagueId;
  readonly seasonId: number | null;
  /** What whoever makes the game says; absent when he says nothing. */
  readonly cardsets?: readonly CardsetPriority[] | undefined;
}

/**
 * The ladder of cardsets of a new game, the first first: its season's own, the one that was asked for, or all that teams
 * of the league hold, the oldest first. Empty in a league without cardsets. Throws `AppError('BAD_INPUT')`.
 */
export async function chooseLadder(
  { db }: Pick<Core, 'db'>,
  { league, seasonId, cardsets }: LadderChoice,
): Promise<readonly GameCardset[]> {
  if (!LEAGUES[league].roster.usesCardsets) {
    if (cardsets === undefined) return [];
    throw new AppError('BAD_INPUT', `${LEAGUES[league].name} is played on paper: its games have no cardsets.`);
  }
  const ofSeason = seasonId === null ? [] : await seasonLadder(db, seasonId);
  if (ofSeason.length > 0) return ofSeason;
  if (cardsets === undefined) {
    return (await heldCardsets(db, league)).map((set, index) => ({ ...set, priority: index + 1 }));
  }
  const ids = cardsets.map(({ cardset }) => cardset);
  const names = new Map((await namedCardsets(db, league, ids)).map(({ cardset, name }) => [cardset, name]));
  return cardsets
    .map(({ cardset, priority }) => {
      const name = names.get(cardset);
      if (name === undefined) throw new AppError('BAD_INPUT', `There is no cardset ${cardset} in this league.`);
      return { cardset, name, priority };
    })
    .toSorted((one, other) => one.priority - other.priority);
}
