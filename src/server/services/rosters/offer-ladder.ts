import type { LeagueId } from '@/game/state';
import { LEAGUES } from '@/leagues/league';
import { eligibleCards } from '@/leagues/roster/eligible';
import { heldCardsets, ladderCards, leagueCardsets } from '@/server/db/queries/ladders';
import type { Call } from '../context';
import type { LadderOffer } from './shapes';

export interface LadderQuestion {
  readonly league: LeagueId;
  readonly teamIds: readonly number[];
  /** The sets that are thought of, the primary one first; null for the standard. */
  readonly cardsets: readonly number[] | null;
}

/** What a ladder for a new game is chosen from. Empty in a league without cardsets. */
export async function offerLadder({ ctx: { core }, input }: Call<LadderQuestion>): Promise<LadderOffer> {
  const { league, teamIds } = input;
  if (!LEAGUES[league].roster.usesCardsets) return { cardsets: [], teams: [] };
  const [all, held, cards] = await Promise.all([
    leagueCardsets(core.db, league),
    heldCardsets(core.db, league),
    ladderCards(core.db, league, teamIds),
  ]);
  const standard = held.map(({ cardset }) => cardset);
  const ladder = input.cardsets ?? standard;
  return {
    cardsets: all.map((set) => ({ ...set, isStandard: standard.includes(set.cardset) })),
    teams: teamIds.map((teamId) => ({ teamId, ...eligibleCards(cards, ladder, teamId) })),
  };
}
