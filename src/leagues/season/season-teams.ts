import { makeLeague } from '../sample/make-league';
import type { LeagueTeam } from '../team';
import { SEASON_CLUBS } from './season-clubs.data';

/** Most teams of a simulated season. */
export const MOST_SEASON_TEAMS = SEASON_CLUBS.length;

/**
 * The invented teams of simulated seasons, with cards: the same ones every year. Teams and men are counted from 1, and all
 * cards are of cardset 1; the database gives them ids of their own.
 */
export function seasonTeams(count: number): readonly LeagueTeam[] {
  return makeLeague({
    league: 'pd',
    seed: 'season clubs 1',
    clubs: SEASON_CLUBS,
    firstTeamId: 1,
    firstPlayerId: 1,
    cardsets: [{ id: 1, share: 1 }],
  }).slice(0, count);
}
