'use client';
import type { LeagueId } from '@/game/state';
import { Button } from '@/ui/kit/button';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { Loaded } from '@/ui/stats/loaded';
import { useDeed, useOffice } from '../use-office';
import { When } from '../when';

/** Invites that nobody has claimed, and the way to take them back. */
export function OpenInvites({ leagueId }: { readonly leagueId: LeagueId }) {
  const query = useOffice(['invites', leagueId], (api) => api.people.invites.query({ leagueId }));
  const deed = useDeed();
  const revoke = (id: string): void =>
    void deed.run((api) => api.people.revokeInvite.mutate({ leagueId, id }), 'The invite is taken back');
  return (
    <Loaded query={query} what="The invites">
      {(invites) =>
        invites.length === 0 ? null : (
          <Panel>
            <PanelHeader title="Not claimed yet" />
            <ul>
              {invites.map(({ id, role, team, by, expiresAt }) => (
                <li key={id} className="flex flex-wrap items-center gap-3 border-b border-rule px-4 py-3 last:border-0">
                  <div className="min-w-40 flex-1">
                    <p className="font-semibold">
                      {role}
                      {team === null ? '' : ` of ${team}`}
                    </p>
                    <p className="text-[0.9375rem] text-soft">
                      {by === null ? '' : `by ${by}, `}until <When at={expiresAt} />
                    </p>
                  </div>
                  <Button
                    kind="bare"
                    aria-label={`Take back the invite for a ${role}${team === null ? '' : ` of ${team}`}`}
                    onClick={() => revoke(id)}
                  >
                    Take back
                  </Button>
                </li>
              ))}
            </ul>
            {deed.problem === null ? null : (
              <p role="alert" className="px-4 pb-3 text-out-ink">
                {deed.problem}
              </p>
            )}
          </Panel>
        )
      }
    </Loaded>
  );
}
