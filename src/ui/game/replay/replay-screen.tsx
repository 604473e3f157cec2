'use client';
import './replay.css';
import { useState } from 'react';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { ErrorState } from '@/ui/kit/error-state';
import type { Scorecard } from '@/game/scorecard';
import type { GamePage } from '@/server/api/wire';
import { GameSkeleton } from '../game-skeleton';
import type { LiveApi } from '../live/live-api';
import { closeReplay } from './address';
import { ReplayStage } from './replay-stage';
import { useReplay } from './use-replay';

interface ReplayScreenProps {
  readonly api: LiveApi;
  readonly page: GamePage;
  /** How the game stands now: the log is read up to there. */
  readonly newest: Scorecard;
  /** Where the address begins. */
  readonly startSeq: number;
}

/** The replay of a game: the log is fetched, folded with the rules' own fold, and shown play by play. */
export function ReplayScreen({ api, page, newest, startSeq }: ReplayScreenProps) {
  const { replay, failure, retry } = useReplay(api, newest);
  // The address changes with every play that is shown.
  const [start] = useState(startSeq);
  const back = <Button onClick={closeReplay}>Back to the game</Button>;
  if (replay !== null && replay.moments.length > 0) {
    return <ReplayStage api={api} page={page} moments={replay.moments} startSeq={start} />;
  }
  if (failure === null && replay === null) return <GameSkeleton />;
  return (
    <div className="mx-auto grid max-w-2xl gap-4 px-4 py-10">
      <h1 className="sr-only">No replay to show</h1>
      {failure === null ? (
        <EmptyState title="There is nothing to watch" action={back}>
          No pitch of this game was thrown.
        </EmptyState>
      ) : (
        <>
          <ErrorState title="The plays of this game could not be fetched" onRetry={retry} requestId={failure.requestId}>
            {failure.message}
          </ErrorState>
          {back}
        </>
      )}
    </div>
  );
}
