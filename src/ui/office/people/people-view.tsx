'use client';
import { type ReactNode, useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { LeagueRole, TeamRole } from '@/server/db/schema/people';
import type { LeaguePeople, Person } from '@/server/services/people/shapes';
import { useMe } from '@/ui/account/use-me';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { Loaded } from '@/ui/stats/loaded';
import { ReasonDialog } from '../reason-dialog';
import { ROLE_NOTES } from '../role-notes';
import { useDeed, usePeople, useTeams } from '../use-office';
import { When } from '../when';
import { InviteForm } from './invite-form';
import { OpenInvites } from './open-invites';

interface PeopleViewProps {
  readonly leagueId: LeagueId;
  readonly role: LeagueRole;
}

interface Change {
  readonly person: Person;
  readonly teamId: number | null;
  readonly from: LeagueRole | TeamRole;
  /** Null takes the role away. */
  readonly to: LeagueRole | TeamRole | null;
}

/** Who has a say: the league's own people, its managers, and invites that nobody has claimed. */
export function PeopleView({ leagueId, role }: PeopleViewProps) {
  const people = usePeople(leagueId);
  const teams = useTeams(leagueId);
  const deed = useDeed();
  const [change, setChange] = useState<Change | null>(null);
  const nameOf = (teamId: number): string => teams.data?.find((team) => team.teamId === teamId)?.name ?? '';
  const isBoss = role === 'commissioner';
  const ask = (next: Change): void => {
    deed.clear();
    setChange(next);
  };
  const confirm = async (reason: string): Promise<void> => {
    if (change === null) return;
    const { person, teamId, to } = change;
    const input = { leagueId, teamId, userId: person.userId, role: to, reason };
    const done = await deed.run((api) => api.people.changeRole.mutate(input), `${person.name}: done`);
    if (done !== null) setChange(null);
  };
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Loaded query={people} what="The people">
        {(found) => (
          <div className="grid gap-6">
            <Panel>
              <PanelHeader title="The league" note={isBoss ? undefined : 'The commissioner names these'} />
              <ul>
                {found.members.map((person) => (
                  <PersonRow key={person.userId} person={person} role={person.role}>
                    {isBoss
                      ? LEAGUE_STEPS[person.role].map((to) => (
                          <Button key={to} onClick={() => ask({ person, teamId: null, from: person.role, to })}>
                            Make {to}
                          </Button>
                        ))
                      : null}
                    <Remove
                      isMine={isBoss}
                      person={person}
                      onRemove={() => ask({ person, teamId: null, from: person.role, to: null })}
                    />
                  </PersonRow>
                ))}
              </ul>
            </Panel>
            <Managers found={found} nameOf={nameOf} onChange={ask} />
          </div>
        )}
      </Loaded>
      <div className="grid gap-6">
        <InviteForm leagueId={leagueId} role={role} teams={teams.data ?? []} />
        <OpenInvites leagueId={leagueId} />
      </div>
      {change === null ? null : (
        <ReasonDialog
          title={
            change.to === null ? `Take the role from ${change.person.name}` : `Make ${change.person.name} ${change.to}`
          }
          description={
            change.to === null
              ? `${change.person.name} is no longer ${change.from}${change.teamId === null ? '' : ` of ${nameOf(change.teamId)}`}.`
              : ROLE_NOTES[change.to]
          }
          label={change.to === null ? 'Take the role' : `Make ${change.to}`}
          isDangerous={change.to === null}
          isBusy={deed.isBusy}
          problem={deed.problem}
          onClose={() => setChange(null)}
          onConfirm={(reason) => void confirm(reason)}
        />
      )}
    </div>
  );
}

/** What somebody could be instead. */
const LEAGUE_STEPS: Readonly<Record<LeagueRole, readonly LeagueRole[]>> = {
  commissioner: ['co-commissioner'],
  'co-commissioner': ['commissioner', 'scorer'],
  scorer: ['co-commissioner'],
};

interface ManagersProps {
  readonly found: LeaguePeople;
  readonly nameOf: (teamId: number) => string;
  readonly onChange: (change: Change) => void;
}

const Managers = ({ found: { managers }, nameOf, onChange }: ManagersProps) =>
  managers.length === 0 ? (
    <EmptyState title="Every team is open">
      Anyone may play with a team that has no manager. Invite a manager to give it to somebody.
    </EmptyState>
  ) : (
    <Panel>
      <PanelHeader title="Managers" />
      <ul>
        {managers.map((person) => {
          const { role, teamId } = person;
          const to: TeamRole = role === 'manager' ? 'co-manager' : 'manager';
          return (
            <PersonRow key={`${teamId}:${person.userId}`} person={person} role={`${role} of ${nameOf(teamId)}`}>
              <Button onClick={() => onChange({ person, teamId, from: role, to })}>Make {to}</Button>
              <Remove isMine person={person} onRemove={() => onChange({ person, teamId, from: role, to: null })} />
            </PersonRow>
          );
        })}
      </ul>
    </Panel>
  );

interface PersonRowProps {
  readonly person: Person;
  readonly role: string;
  readonly children: ReactNode;
}

const PersonRow = ({ person, role, children }: PersonRowProps) => (
  <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule px-4 py-3 last:border-0">
    <div className="min-w-48 flex-1">
      <p className="font-semibold">
        {person.name} <span className="font-mono text-sm text-soft">{person.tag}</span>
      </p>
      <p className="text-[0.9375rem] text-soft">
        {role}, since <When at={person.since} />
      </p>
    </div>
    <div className="flex flex-wrap gap-2">{children}</div>
  </li>
);

interface RemoveProps {
  /** Whether the reader may take it from anyone; he may give up his own. */
  readonly isMine: boolean;
  readonly person: Person;
  readonly onRemove: () => void;
}

function Remove({ isMine, person, onRemove }: RemoveProps) {
  const { data: me } = useMe();
  const isMe = me?.userId === person.userId;
  if (!isMine && !isMe) return null;
  return (
    <Button kind="bare" aria-label={isMe ? 'Give up your role' : `Remove ${person.name}`} onClick={onRemove}>
      {isMe ? 'Give up' : 'Remove'}
    </Button>
  );
}
