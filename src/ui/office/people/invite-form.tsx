'use client';
import { useSearchParams } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { LeagueRole, TeamRole } from '@/server/db/schema/people';
import type { OfficeTeam } from '@/server/services/teams/shapes';
import { Button } from '@/ui/kit/button';
import { CopyButton } from '@/ui/kit/copy-button';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { Select } from '@/ui/kit/select';
import { ROLE_NOTES } from '../role-notes';
import { useDeed } from '../use-office';

interface InviteFormProps {
  readonly leagueId: LeagueId;
  readonly role: LeagueRole;
  readonly teams: readonly OfficeTeam[];
}

const TEAM_ROLES: readonly TeamRole[] = ['manager', 'co-manager'];
const LEAGUE_ROLES: readonly LeagueRole[] = ['commissioner', 'co-commissioner', 'scorer'];
const isTeamRole = (role: LeagueRole | TeamRole): role is TeamRole => role === 'manager' || role === 'co-manager';

/** A link that gives a role to whoever takes it first: people have no other address here. */
export function InviteForm({ leagueId, role, teams }: InviteFormProps) {
  const deed = useDeed();
  const [given, setGiven] = useState<LeagueRole | TeamRole>('manager');
  const [team, setTeam] = useState<number | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const roles = role === 'commissioner' ? [...TEAM_ROLES, ...LEAGUE_ROLES] : TEAM_ROLES;
  const playing = teams.filter(({ removedAt }) => removedAt === null);
  // The queue names the team that wants a manager.
  const named = Number(useSearchParams().get('team'));
  const first = playing.find((one) => one.teamId === named) ?? playing[0];
  const teamId = isTeamRole(given) ? (team ?? first?.teamId ?? null) : null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const input = { leagueId, teamId, role: given };
    const made = await deed.run((api) => api.people.invite.mutate(input), 'The invite is made');
    if (made !== null) setLink(`${window.location.origin}/join#${made.code}`);
  };
  return (
    <Panel>
      <PanelHeader title="Invite somebody" />
      <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-4 p-4">
        <Select
          label="Role"
          value={given}
          hint={ROLE_NOTES[given]}
          options={roles.map((one) => ({ value: one, label: one }))}
          onChange={(event) => {
            const next = roles.find((one) => one === event.target.value);
            if (next !== undefined) setGiven(next);
            setLink(null);
          }}
        />
        {isTeamRole(given) ? (
          <Select
            label="Team"
            value={String(teamId ?? '')}
            options={playing.map((one) => ({ value: String(one.teamId), label: one.name }))}
            onChange={(event) => {
              setTeam(Number(event.target.value));
              setLink(null);
            }}
          />
        ) : null}
        {deed.problem === null ? null : (
          <p role="alert" className="text-out-ink">
            {deed.problem}
          </p>
        )}
        <Button type="submit" kind="go" busy={deed.isBusy} disabled={isTeamRole(given) && teamId === null}>
          Make an invite
        </Button>
        {link === null ? null : (
          <div className="grid gap-2 rounded-[11px] border border-field p-3.5">
            <p className="text-[0.9375rem]">Send this link. It works once, within a week, and is shown only now.</p>
            <code className="block overflow-x-auto font-mono text-sm whitespace-nowrap" data-invite>
              {link}
            </code>
            <CopyButton text={link}>Copy the link</CopyButton>
          </div>
        )}
      </form>
    </Panel>
  );
}
