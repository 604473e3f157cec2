'use client';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useMemo } from 'react';
import type { Side } from '@/game/play';
import { otherSide, SIDES } from '@/game/sides';
import type { GamePage } from '@/server/api/wire';
import { useApi } from '@/trpc/provider';
import { cx } from '@/ui/kit/cx';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { Panel } from '@/ui/kit/panel';
import { LoadingNote, Skeleton } from '@/ui/kit/skeleton';
import { LeagueData } from '@/ui/new-game/league-data';
import { useLeagueStatus } from '@/ui/new-game/use-league-status';
import { RosterDesk } from './roster-desk';
import { rosterSource } from './source';

interface RosterPageProps {
  readonly gameId: string;
  /** Null: one's own, or the home side for a visitor. */
  readonly side: Side | null;
}

/** The roster picker of one side of a game. */
export function RosterPage({ gameId, side }: RosterPageProps) {
  const api = useApi();
  const page = useQuery({ queryKey: ['game', 'get', gameId], queryFn: () => api.game.get.query({ gameId }) });
  const shown = side ?? page.data?.summary.mine[0] ?? 'home';
  return (
    <div className="mx-auto grid max-w-[1560px] grid-cols-[minmax(0,1fr)] gap-4 px-4 py-5 max-sm:px-0 sm:px-6">
      {page.isError ? (
        <Failed what="The game" error={page.error} retrying={page.isFetching} onRetry={() => void page.refetch()} />
      ) : page.data === undefined ? (
        <Waiting />
      ) : (
        <>
          <Head page={page.data} side={shown} gameId={gameId} />
          <OneSide key={shown} page={page.data} side={shown} gameId={gameId} />
        </>
      )}
    </div>
  );
}

interface PartProps {
  readonly page: GamePage;
  readonly side: Side;
  readonly gameId: string;
}

function Head({ page: { summary }, side, gameId }: PartProps) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2 max-sm:px-4" data-no-print>
      <div>
        <h1 className="text-3xl sm:text-4xl">{summary[side].name}: game roster</h1>
        <p className="text-soft">
          {side === 'home' ? 'At home against' : 'Away at'} {summary[otherSide(side)].name}
        </p>
        <LeagueData league={summary.league} />
      </div>
      <nav aria-label="Sides" className="flex gap-1.5">
        {SIDES.map((each) => (
          <Link
            key={each}
            href={`/games/${gameId}/roster?side=${each}`}
            aria-current={each === side ? 'page' : undefined}
            prefetch={false}
            className={cx(
              'inline-flex min-h-11 items-center rounded-[9px] border px-3.5 text-[0.9375rem] font-medium no-underline',
              each === side ? 'border-ink bg-ink text-sheet' : 'border-line bg-chip text-ink hover:border-edge',
            )}
          >
            {summary[each].name}
          </Link>
        ))}
      </nav>
    </div>
  );
}

function OneSide({ page, side, gameId }: PartProps) {
  const api = useApi();
  const source = useMemo(() => rosterSource(api, gameId, side), [api, gameId, side]);
  // A reading of the league's service may bring other men: the pool is asked for again.
  const { status } = useLeagueStatus(page.summary.league);
  const pool = useQuery({
    queryKey: ['roster', 'pool', gameId, side, status?.readAt ?? null],
    queryFn: source.pool,
    placeholderData: (before) => before,
  });
  if (pool.data === undefined) {
    return pool.isError ? (
      <Failed what="The pool" error={pool.error} retrying={pool.isFetching} onRetry={() => void pool.refetch()} />
    ) : (
      <Waiting />
    );
  }
  return (
    <>
      {pool.isError ? (
        <Failed what="The pool" error={pool.error} retrying={pool.isFetching} onRetry={() => void pool.refetch()} />
      ) : null}
      <RosterDesk gameId={gameId} side={side} page={page} pool={pool.data} source={source} />
    </>
  );
}

interface FailedProps {
  readonly what: string;
  readonly error: unknown;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

function Failed({ what, error, retrying, onRetry }: FailedProps) {
  const { text, requestId } = failureOf(error);
  return (
    <ErrorState title={`${what} could not be read`} requestId={requestId} retrying={retrying} onRetry={onRetry}>
      {text} The roster is safe on the server.
    </ErrorState>
  );
}

const Waiting = () => (
  <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_25rem]">
    <LoadingNote>The pool is being read</LoadingNote>
    <Panel className="grid gap-3 p-4">
      <Skeleton className="h-8 w-40" />
      <Skeleton className="h-11 w-full" />
      <Skeleton className="h-24 w-full" />
      {Array.from({ length: 8 }, (_, i) => (
        <Skeleton key={i} className="h-14 w-full" />
      ))}
    </Panel>
    <Panel className="grid content-start gap-3 p-4 max-lg:hidden">
      {Array.from({ length: 10 }, (_, i) => (
        <Skeleton key={i} className="h-9 w-full" />
      ))}
    </Panel>
  </div>
);
