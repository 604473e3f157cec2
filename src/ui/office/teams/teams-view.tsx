'use client';
import Link from 'next/link';
import { useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { OfficeTeam } from '@/server/services/teams/shapes';
import { Badge } from '@/ui/kit/badge';
import { Button } from '@/ui/kit/button';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { teamColor } from '@/ui/kit/team-color';
import { Loaded } from '@/ui/stats/loaded';
import { ReasonDialog } from '../reason-dialog';
import { useDeed, usePeople, useTeams } from '../use-office';
import { TeamDialog } from './team-dialog';

/** Teams of the league: made, changed, retired and brought back. */
export function TeamsView({ leagueId }: { readonly leagueId: LeagueId }) {
  const teams = useTeams(leagueId);
  const people = usePeople(leagueId);
  const deed = useDeed();
  const [edited, setEdited] = useState<OfficeTeam | 'new' | null>(null);
  const [left, setLeft] = useState<OfficeTeam | null>(null);
  const managersOf = (teamId: number): string =>
    (people.data?.managers ?? [])
      .filter((one) => one.teamId === teamId)
      .map(({ name }) => name)
      .join(', ');
  const retire = async (reason: string): Promise<void> => {
    if (left === null) return;
    const input = { leagueId, teamId: left.teamId, retire: left.removedAt === null, reason };
    const done = await deed.run((api) => api.team.retire.mutate(input), `${left.name}: done`);
    if (done !== null) setLeft(null);
  };
  return (
    <Loaded query={teams} what="The teams">
      {(found) => (
        <Panel>
          <PanelHeader
            title="Teams"
            note={`${found.filter(({ removedAt }) => removedAt === null).length} in the league`}
            actions={
              <Button kind="go" onClick={() => setEdited('new')}>
                New team
              </Button>
            }
          />
          <ul>
            {found.map((team) => (
              <li
                key={team.teamId}
                className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule px-4 py-2.5 last:border-0"
              >
                <span
                  aria-hidden
                  className="size-6 shrink-0 rounded-full border border-edge"
                  style={{ background: teamColor(team.color, 'sheet') }}
                />
                <div className="min-w-52 flex-1">
                  <p className="flex flex-wrap items-center gap-2 font-semibold">
                    <Link href={`/teams/${team.teamId}`} className="text-ink">
                      {team.name}
                    </Link>
                    <span className="font-board text-soft">{team.abbreviation}</span>
                    {team.removedAt === null ? null : <Badge>retired</Badge>}
                    {team.fromService ? <Badge>from the service</Badge> : null}
                  </p>
                  <p className="text-[0.9375rem] text-soft">
                    {team.park.name}
                    {team.removedAt === null
                      ? ` · ${managersOf(team.teamId) || 'open: anyone may play with it'}`
                      : ' · no new games are made with it'}
                  </p>
                </div>
                {team.fromService ? null : (
                  <div className="flex gap-2">
                    <Button aria-label={`Edit ${team.name}`} onClick={() => setEdited(team)}>
                      Edit
                    </Button>
                    <Button
                      kind="bare"
                      aria-label={`${team.removedAt === null ? 'Retire' : 'Bring back'} ${team.name}`}
                      onClick={() => {
                        deed.clear();
                        setLeft(team);
                      }}
                    >
                      {team.removedAt === null ? 'Retire' : 'Bring back'}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
          {edited === null ? null : (
            <TeamDialog leagueId={leagueId} team={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
          )}
          {left === null ? null : (
            <ReasonDialog
              title={`${left.removedAt === null ? 'Retire' : 'Bring back'} ${left.name}`}
              description={
                left.removedAt === null
                  ? 'No new games can be made with it. Its games, players and statistics stay.'
                  : 'New games can be made with it again.'
              }
              label={left.removedAt === null ? 'Retire' : 'Bring back'}
              isDangerous={left.removedAt === null}
              isBusy={deed.isBusy}
              problem={deed.problem}
              onClose={() => setLeft(null)}
              onConfirm={(reason) => void retire(reason)}
            />
          )}
        </Panel>
      )}
    </Loaded>
  );
}
