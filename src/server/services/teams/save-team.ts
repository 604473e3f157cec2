import { writeAudit } from '@/server/db/queries/audit';
import { lockLeague } from '@/server/db/queries/people';
import { allTeams, insertTeam, lockTeam, updateTeam } from '@/server/db/queries/team-rows';
import type { Database } from '@/server/db/database';
import { AppError } from '@/server/errors';
import type { Call, SignedInContext } from '../context';
import { mustRunLeague } from '../people/authority';
import { named } from '../people/role-words';
import type { TeamFacts } from './shapes';

export interface SaveTeamInput extends TeamFacts {
  readonly leagueId: string;
  /** Null makes a new team. */
  readonly teamId: number | null;
}

/** Makes a team of a league, or says something else of it. Games that exist keep what they were made with. */
export async function saveTeam({
  ctx,
  input,
}: Call<SaveTeamInput, SignedInContext>): Promise<{ readonly teamId: number }> {
  const { leagueId, teamId, name, abbreviation, color, park } = input;
  await mustRunLeague(ctx, leagueId);
  const { core, caller } = ctx;
  return core.db.transaction(async (tx) => {
    // Two who name teams at once go one after the other.
    await lockLeague(tx, leagueId);
    const facts: TeamFacts = { name, abbreviation, color, park };
    const before = teamId === null ? null : await mustOwn(tx, leagueId, teamId);
    await refuseTaken(tx, input);
    const id = teamId ?? (await insertTeam(tx, { leagueId, ...facts }));
    if (before !== null) await updateTeam(tx, id, facts);
    await writeAudit(tx, {
      leagueId,
      userId: caller.account.userId,
      action: before === null ? 'team.made' : 'team.changed',
      subjectKind: 'team',
      subjectId: String(id),
      summary: `${named(caller.account)} ${before === null ? `made the team ${name}` : `changed the team ${before.name}`}.`,
      reason: '',
      details: {
        before:
          before === null
            ? null
            : { name: before.name, abbreviation: before.abbreviation, color: before.color, park: before.park },
        after: facts,
      },
    });
    return { teamId: id };
  });
}

/** Two teams that play in a league have two names and two abbreviations. */
async function refuseTaken(tx: Database, { leagueId, teamId, name, abbreviation }: SaveTeamInput): Promise<void> {
  const others = (await allTeams(tx, leagueId)).filter((team) => team.id !== teamId && team.removedAt === null);
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const taken = others.find((team) => same(team.name, name) || same(team.abbreviation, abbreviation));
  if (taken === undefined) return;
  const what = same(taken.name, name) ? `the name ${taken.name}` : `the abbreviation ${taken.abbreviation}`;
  throw new AppError('CONFLICT', `Another team of this league has ${what}: choose another one.`);
}

/** The row of a team that the league keeps itself. */
export async function mustOwn(tx: Database, leagueId: string, teamId: number) {
  const team = await lockTeam(tx, teamId);
  if (team === null || team.leagueId !== leagueId) {
    throw new AppError('NOT_FOUND', `There is no team ${teamId} in this league.`);
  }
  if (team.fromService)
    throw new AppError('CONFLICT', 'This team comes from the league’s own service: change it there.');
  return team;
}
