'use client';
import { useQuery } from '@tanstack/react-query';
import type { LineupCard } from '@/game/lineup';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import { Button } from '@/ui/kit/button';
import { ErrorState } from '@/ui/kit/error-state';
import { Kbd } from '@/ui/kit/kbd';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { Skeleton } from '@/ui/kit/skeleton';
import { failureOf, type LiveApi } from '../live/live-api';
import type { Sending } from '../live/live-game';
import { LineupCardView } from './lineup-card';

interface OwnLineupProps {
  readonly side: Side;
  readonly state: GameState;
  readonly api: LiveApi;
  readonly sending: Sending | undefined;
  readonly frozen: boolean;
  readonly onSubmit: (lineup: LineupCard) => void;
}

/** The lineup that the page proposes, handed in with one press. */
export function OwnLineup({ side, state, api, sending, frozen, onSubmit }: OwnLineupProps) {
  const suggestion = useQuery({
    queryKey: ['lineup.suggest', state.gameId, side],
    queryFn: () => api.suggestLineup(side),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (suggestion.isError) {
    const failure = failureOf(suggestion.error);
    return (
      <ErrorState title="No lineup came" requestId={failure.requestId} onRetry={() => void suggestion.refetch()}>
        {failure.message}
      </ErrorState>
    );
  }
  return (
    <>
      <Panel className="overflow-hidden max-md:rounded-none max-md:border-x-0">
        <PanelHeader title={`${state[side].name} lineup`} note="Picked for you from the roster" />
        {suggestion.data === undefined ? (
          <Skeleton className="m-4 h-[22rem]" />
        ) : (
          <LineupCardView card={suggestion.data} roster={state[side].roster} />
        )}
      </Panel>
      <div
        data-action-bar
        className="sticky bottom-0 z-10 border-line bg-sheet p-3.5 max-md:border-t md:rounded-xl md:border md:shadow-sheet"
      >
        <Button
          kind="go"
          size="lg"
          wide
          busy={sending?.type === 'sending'}
          disabled={suggestion.data === undefined || frozen}
          onClick={() => {
            if (suggestion.data !== undefined) onSubmit(suggestion.data);
          }}
          aria-keyshortcuts="Enter"
          data-main
        >
          Play ball
          <Kbd>Enter</Kbd>
        </Button>
      </div>
    </>
  );
}

/** The own lineup after it was handed in. */
export function HandedIn({ side, state }: { readonly side: Side; readonly state: GameState }) {
  const card = state[side].submitted?.card ?? null;
  return card === null ? null : (
    <Panel className="overflow-hidden max-md:rounded-none max-md:border-x-0">
      <PanelHeader title={`${state[side].name} lineup`} note="Handed in" />
      <LineupCardView card={card} roster={state[side].roster} />
    </Panel>
  );
}
