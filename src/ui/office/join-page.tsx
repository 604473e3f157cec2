'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useApi } from '@/trpc/provider';
import { LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { Panel } from '@/ui/kit/panel';
import { LoadingNote, Skeleton } from '@/ui/kit/skeleton';
import { toast } from '@/ui/kit/toast';
import { NamedForm } from './named-form';
import { ROLE_NOTES } from './role-notes';
import { useLinkCode } from './use-link-code';

/** What an invite link offers, and the press that takes it: opening the link alone claims nothing. */
export function JoinPage() {
  const code = useLinkCode();
  return (
    <div className="mx-auto grid max-w-xl gap-6 px-4 py-8 sm:py-14">
      <h1 className="text-3xl sm:text-4xl">You are invited</h1>
      {code === undefined ? null : code === null ? (
        <EmptyState title="This link is not whole" action={<LinkButton href="/">To the games</LinkButton>}>
          An invite ends with a # and a long code. Open the link as it was sent to you.
        </EmptyState>
      ) : (
        <Offer key={code} code={code} />
      )}
    </div>
  );
}

function Offer({ code }: { readonly code: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const router = useRouter();
  const { mutate: read, ...offer } = useMutation({ mutationFn: () => api.people.readInvite.mutate({ code }) });
  useEffect(() => read(), [read]);
  if (offer.error !== null) {
    const { text, requestId } = failureOf(offer.error);
    return <ErrorState title={text} requestId={requestId} onRetry={() => read()} retrying={offer.isPending} />;
  }
  if (offer.data === undefined) {
    return (
      <Panel className="grid gap-4 p-5">
        <LoadingNote>Reading the invite</LoadingNote>
        <Skeleton className="h-14 w-full" />
        <Skeleton className="h-14 w-full" />
      </Panel>
    );
  }
  const { leagueId, league, team, role } = offer.data;
  const claim = async (): Promise<void> => {
    await api.people.claimInvite.mutate({ code });
    await queries.invalidateQueries();
    toast({ title: `You are ${role} of ${team?.name ?? league}`, tone: 'good' });
    router.replace(team === null ? `/leagues/${leagueId}/office` : `/teams/${team.teamId}`);
  };
  return (
    <Panel className="p-5">
      <NamedForm label="Take the role" onDone={claim}>
        <p className="text-lg">
          <strong>{role}</strong> of <strong>{team?.name ?? league}</strong>
          {team === null ? null : `, ${league}`}
        </p>
        <p className="text-soft">{ROLE_NOTES[role]}</p>
      </NamedForm>
    </Panel>
  );
}
