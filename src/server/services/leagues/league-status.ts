import type { LeagueId } from '@/game/state';
import type { LeagueStatus } from '@/server/api/wire';
import type { Core } from '@/server/core';
import { serviceStates, type ServiceState } from '@/server/db/queries/service-state';
import type { Call } from '../context';

const LEAGUE_IDS: readonly LeagueId[] = ['pd', 'sba'];

/** Where each league's data comes from, and how fresh it is. Asks the database, never a service. */
export async function leagueStatus({ ctx: { core } }: Call<Record<string, never>>): Promise<readonly LeagueStatus[]> {
  const states = await serviceStates(core.db);
  return LEAGUE_IDS.map((league) =>
    statusOf(
      core,
      league,
      states.find(({ leagueId }) => leagueId === league),
    ),
  );
}

function statusOf(
  { leagueServices, clock }: Pick<Core, 'leagueServices' | 'clock'>,
  league: LeagueId,
  state: ServiceState | undefined,
): LeagueStatus {
  const hasService = leagueServices.leagues.includes(league);
  const readAt = state?.succeededAt ?? null;
  return {
    league,
    source: readAt === null ? 'sample' : 'service',
    hasService,
    readAt: readAt?.toISOString() ?? null,
    age: readAt === null ? null : Math.max(0, Math.round((clock.now() - readAt.getTime()) / 1_000)),
    isReading: leagueServices.isReading(league),
    problem: hasService ? (state?.problem ?? null) : null,
    nextTryAt: hasService ? (state?.nextTryAt.toISOString() ?? null) : null,
    leftOutCount: state?.leftOutCount ?? 0,
    leftOut: state?.leftOut ?? [],
  };
}
