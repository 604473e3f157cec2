import { peopleOfLeague } from '@/server/db/queries/people';
import type { Call } from '../context';
import type { LeaguePeople } from './shapes';

/** Who has a say in a league; everyone may know. */
export async function listPeople({ ctx: { core }, input }: Call<{ readonly leagueId: string }>): Promise<LeaguePeople> {
  const { members, managers } = await peopleOfLeague(core.db, input.leagueId);
  return {
    members: members.map((one) => ({ ...one, since: one.since.toISOString() })),
    managers: managers.map((one) => ({ ...one, since: one.since.toISOString() })),
  };
}
