import { STANDARD_RULES } from '@/game/rules';
import { averageLeague } from '@/leagues/average';
import { LEAGUES } from '@/leagues/league';
import { sampleTeams } from '@/leagues/sample/sample-leagues';
import type { Manager } from '@/managers/manager';
import { season, type Fixture } from './season';

export const SIMULATED_LEAGUES = ['pd', 'average'] as const;
export type SimulatedLeague = (typeof SIMULATED_LEAGUES)[number];

/** The schedule of a league that a computer can play by itself: game number to who meets whom. */
export function scheduleOf(league: SimulatedLeague, manager: Manager): (game: number) => Fixture {
  if (league === 'pd') return season(sampleTeams('pd'), manager, LEAGUES.pd.rules);
  const { away, home } = averageLeague();
  return season([away, home], manager, STANDARD_RULES);
}
