import type { LeagueId } from '@/game/state';
import type { LeagueTeam } from '../team';
import { PD_CARDSETS, PD_CLUBS, SBA_CLUBS } from './clubs.data';
import { makeLeague, type LeaguePlan } from './make-league';
import { PD_LATER_CARDSETS } from './reserves.data';

/**
 * Counts up when the sample leagues have more men, cards or cardsets than before: databases that hold older ones are then
 * given what is new.
 */
export const SAMPLE_VERSION = 2;

/** The invented leagues that an empty database starts with. */
export interface SampleLeague {
  readonly id: LeagueId;
  readonly cardsets: readonly { readonly id: number; readonly name: string }[];
}

export const SAMPLE_LEAGUES: readonly SampleLeague[] = [
  { id: 'pd', cardsets: [...PD_CARDSETS, ...PD_LATER_CARDSETS] },
  { id: 'sba', cardsets: [] },
];

const SHARES = [0.46, 0.27, 0.17, 0.1];

const PLANS: Readonly<Record<LeagueId, LeaguePlan>> = {
  pd: {
    league: 'pd',
    seed: 'sample pd 1',
    clubs: PD_CLUBS,
    firstTeamId: 1,
    firstPlayerId: 1001,
    cardsets: PD_CARDSETS.map(({ id }, index) => ({ id, share: SHARES[index] ?? 0 })),
  },
  sba: { league: 'sba', seed: 'sample sba 1', clubs: SBA_CLUBS, firstTeamId: 101, firstPlayerId: 5001, cardsets: [] },
};

const made = new Map<LeagueId, readonly LeagueTeam[]>();

/** The teams of a sample league: eight of 26 men. Made at the first call, then kept. */
export function sampleTeams(league: LeagueId): readonly LeagueTeam[] {
  const known = made.get(league);
  if (known !== undefined) return known;
  const teams = makeLeague(PLANS[league]);
  made.set(league, teams);
  return teams;
}
