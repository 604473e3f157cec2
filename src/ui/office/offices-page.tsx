'use client';
import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { LEAGUE_NAMES } from '@/leagues/league-names';
import { useApi } from '@/trpc/provider';
import { EmptyState } from '@/ui/kit/empty-state';
import { Panel } from '@/ui/kit/panel';
import { toast } from '@/ui/kit/toast';
import { Loaded } from '@/ui/stats/loaded';
import { NamedForm } from './named-form';
import { useLinkCode } from './use-link-code';
import { useRoles } from './use-roles';

/** The offices of the caller's leagues; with the code of the server's start, the way to become the first commissioner. */
export function OfficesPage() {
  const code = useLinkCode() ?? null;
  const roles = useRoles();
  return (
    <div className="mx-auto grid max-w-2xl gap-6 px-4 py-8 sm:py-14">
      <h1 className="text-3xl sm:text-4xl">League offices</h1>
      {code === null ? null : <TakeLeagues code={code} />}
      <Loaded query={roles} what="Your roles">
        {({ leagues }) =>
          leagues.length > 0 ? (
            <ul className="grid gap-3">
              {leagues.map(({ leagueId, role }) => (
                <li key={leagueId}>
                  <Link
                    href={`/leagues/${leagueId}/office`}
                    className="flex min-h-16 items-center justify-between gap-4 rounded-xl border border-line bg-sheet px-4 text-ink no-underline shadow-sheet hover:border-edge"
                  >
                    <span className="text-lg font-semibold">{LEAGUE_NAMES[leagueId]}</span>
                    <span className="text-soft">{role}</span>
                  </Link>
                </li>
              ))}
            </ul>
          ) : code === null ? (
            <EmptyState title="You run no league">
              A commissioner can send you an invite. The first commissioner uses the link that the server prints when it
              starts.
            </EmptyState>
          ) : null
        }
      </Loaded>
    </div>
  );
}

function TakeLeagues({ code }: { readonly code: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const take = async (): Promise<void> => {
    const { leagues } = await api.people.takeLeagues.mutate({ code });
    window.history.replaceState(null, '', window.location.pathname);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await queries.invalidateQueries();
    toast({ title: `You run ${leagues.map((id) => LEAGUE_NAMES[id]).join(' and ')}`, tone: 'good' });
  };
  return (
    <Panel className="p-5">
      <NamedForm label="Become commissioner" onDone={take}>
        <p>
          You opened the link that the server prints while a league has no commissioner. Whoever presses first runs
          those leagues: teams, rules, people, games.
        </p>
      </NamedForm>
    </Panel>
  );
}
