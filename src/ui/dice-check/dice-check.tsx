'use client';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, Download } from 'lucide-react';
import Link from 'next/link';
import { useMemo } from 'react';
import { verifyReceipt } from '@/game/verified-dice';
import type { DiceReceipt } from '@/server/api/wire';
import { errorCode } from '@/trpc/error-code';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { LoadingNote, Skeleton } from '@/ui/kit/skeleton';
import { DiceTable } from './dice-table';
import { dieState, distinctDice } from './distinct-dice';
import { Explanation } from './explanation';
import { FaceChart } from './face-chart';
import { faceCounts } from './face-counts';
import { Promises } from './promises';
import { VerdictBanner } from './verdict-banner';

/** How often a game still in play is looked at again. */
const REFRESH_MS = 15_000;

export interface DiceCheckProps {
  readonly gameId: string;
  /** Secret of the invite link, for a guest of a private game. */
  readonly invite: string | null;
}

/** Rolls every die of a game again, in this browser. */
export function DiceCheck({ gameId, invite }: DiceCheckProps) {
  const api = useApi();
  const query = useQuery({
    queryKey: ['game', 'dice', gameId, invite],
    queryFn: () => api.game.dice.query(invite === null ? { gameId } : { gameId, invite }),
    refetchInterval: ({ state }) => (state.data?.epochs.every((epoch) => epoch.seed !== null) ? false : REFRESH_MS),
  });
  return (
    <div className="mx-auto grid max-w-[1060px] gap-6 px-4 py-6 sm:px-6 sm:py-8">
      <div>
        <Link
          href={`/games/${gameId}${invite === null ? '' : `?invite=${encodeURIComponent(invite)}`}`}
          className="inline-flex min-h-11 items-center gap-2 font-medium text-soft no-underline hover:text-ink"
        >
          <ArrowLeft aria-hidden className="size-4.5" />
          Back to the game
        </Link>
        <h1 className="text-3xl sm:text-4xl">Check the dice</h1>
        <p className="text-soft">Nobody has to take our word for a roll.</p>
      </div>
      {query.isError && query.data === undefined ? (
        <ErrorState
          title={errorCode(query.error) === 'NOT_FOUND' ? 'There is no such game' : 'The dice could not be read'}
          requestId={failureOf(query.error).requestId}
          onRetry={() => void query.refetch()}
          retrying={query.isFetching}
        >
          {failureOf(query.error).text}
        </ErrorState>
      ) : query.data === undefined ? (
        <Waiting />
      ) : query.data.epochs.length === 0 ? (
        <EmptyState title="This game had no dice">It was played on a real field; there is nothing to check.</EmptyState>
      ) : (
        <Checked receipt={query.data} />
      )}
    </div>
  );
}

function Checked({ receipt }: { readonly receipt: DiceReceipt }) {
  const { verdict, dice, tables } = useMemo(() => {
    const verdict = verifyReceipt(receipt);
    const open = new Set(receipt.epochs.filter((epoch) => epoch.seed !== null).map((epoch) => epoch.epoch));
    const distinct = distinctDice(receipt.dice);
    const dice = distinct.map((rolled) => ({ rolled, state: dieState(rolled, verdict.failures, open) }));
    return { verdict, dice, tables: faceCounts(distinct.map(({ die }) => die)) };
  }, [receipt]);
  return (
    <>
      <VerdictBanner verdict={verdict} />
      <Explanation />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Promises receipt={receipt} />
        <Panel>
          <PanelHeader
            id="faces"
            title="Were they lucky?"
            note={tables.length > 0 ? 'The dashed line is where each face is expected' : undefined}
          />
          <div className="grid gap-7 p-4">
            {tables.length === 0 ? <p className="text-soft">No die has been rolled yet.</p> : null}
            {tables.map((table) => (
              <FaceChart key={table.sides} table={table} />
            ))}
          </div>
        </Panel>
      </div>
      {dice.length > 0 ? <DiceTable dice={dice} /> : null}
      <div data-no-print className="flex flex-wrap items-center gap-4">
        <Button icon={<Download aria-hidden className="size-4.5" />} onClick={() => saveReceipt(receipt)}>
          Save the receipt
        </Button>
        <p className="min-w-56 flex-1 text-sm text-soft">
          The receipt holds all that is needed to check this game with a program of your own.
        </p>
      </div>
    </>
  );
}

function saveReceipt(receipt: DiceReceipt): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `scorecard-dice-${receipt.gameId}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

const Waiting = () => (
  <>
    <LoadingNote>The dice are being read</LoadingNote>
    <Skeleton className="h-24 w-full rounded-xl" />
    <Explanation />
    <div className="grid gap-6 lg:grid-cols-2">
      <Skeleton className="h-80 w-full rounded-xl" />
      <Skeleton className="h-80 w-full rounded-xl" />
    </div>
  </>
);
