'use client';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LineupCard } from '@/game/lineup';
import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { GamePage } from '@/server/api/wire';
import { inviteLink, useInvite } from '@/ui/account/invite-store';
import { Button } from '@/ui/kit/button';
import { CopyButton } from '@/ui/kit/copy-button';
import { ErrorState } from '@/ui/kit/error-state';
import { Kbd } from '@/ui/kit/kbd';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { Skeleton } from '@/ui/kit/skeleton';
import { failureOf, type LiveApi } from '../live/live-api';
import type { LiveGame, Sending } from '../live/live-game';
import type { LiveModel } from '../model/live-model';
import { tasksOf } from '../model/task';
import type { Managers } from '../model/turn';
import { Checklist } from './checklist';
import { LineupCardView } from './lineup-card';
import { SeatOffer } from './seat-offer';

interface PregameProps {
  readonly page: GamePage;
  readonly model: LiveModel;
  readonly managers: Managers;
  readonly game: LiveGame;
  readonly api: LiveApi;
  readonly sendings: Readonly<Record<string, Sending>>;
  readonly frozen: boolean;
  /** The invite of this page's own link. */
  readonly invite: string | null;
}

/** Before the first pitch: who sits where, what is in, the own lineup, and one button. */
export function Pregame({ page, model, managers, game, api, sendings, frozen, invite }: PregameProps) {
  const { state } = model.card;
  const kept = useInvite(state.gameId);
  const secret = page.owner ? (kept ?? invite) : null;
  const open = SIDES.some(
    (side) => state[side].computer === null && !state[side].seated && !page.claimable.includes(side),
  );
  const [task = null] = tasksOf(state, model.viewer);
  const side = task?.type === 'lineup' ? task.side : null;
  const refused = sendings['lineup']?.type === 'refused' ? sendings['lineup'].message : null;
  return (
    <div className="grid gap-3.5">
      {page.claimable.map((seat) => (
        <SeatOffer key={seat} side={seat} state={state} game={game} sending={sendings['claim']} frozen={frozen} />
      ))}
      <Checklist state={state} managers={managers} />
      {open && secret !== null ? <Invite gameId={state.gameId} secret={secret} /> : null}
      {side === null ? null : (
        <OwnLineup key={side} side={side} state={state} game={game} api={api} sendings={sendings} frozen={frozen} />
      )}
      <div role="alert" className="empty:hidden">
        {refused === null ? null : (
          <p className="rounded-lg border border-l-4 border-out bg-sheet px-3 py-2 text-out-ink">{refused}</p>
        )}
      </div>
      <StartWhenReady game={game} state={state} mine={model.viewer !== 'spectator'} />
    </div>
  );
}

const Invite = ({ gameId, secret }: { readonly gameId: string; readonly secret: string }) => (
  <Panel className="grid gap-3 p-4 max-md:rounded-none max-md:border-x-0">
    <div>
      <h2 className="text-lg">Invite your friend</h2>
      <p className="text-[0.9375rem] text-soft">Whoever opens this link may take the open seat. It works once.</p>
    </div>
    <div className="flex flex-wrap items-center gap-2">
      <code className="min-w-0 flex-1 basis-60 truncate rounded-lg border border-line bg-chip px-3 py-2.5 font-mono text-sm">
        {inviteLink(gameId, secret)}
      </code>
      <CopyButton kind="go" text={inviteLink(gameId, secret)}>
        Copy link
      </CopyButton>
    </div>
  </Panel>
);

interface OwnLineupProps {
  readonly side: Side;
  readonly state: GameState;
  readonly game: LiveGame;
  readonly api: LiveApi;
  readonly sendings: Readonly<Record<string, Sending>>;
  readonly frozen: boolean;
}

/** The lineup that the page proposes, handed in with one press. */
function OwnLineup({ side, state, game, api, sendings, frozen }: OwnLineupProps) {
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
  const submit = (lineup: LineupCard): void => {
    startAfter.add(state.gameId);
    void game.act('lineup', { type: 'submitLineup', lineup });
  };
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
      <div className="sticky bottom-0 z-10 border-line bg-sheet p-3.5 max-md:border-t md:rounded-xl md:border md:shadow-sheet">
        <Button
          kind="go"
          size="lg"
          wide
          busy={sendings['lineup']?.type === 'sending'}
          disabled={suggestion.data === undefined || frozen}
          onClick={() => {
            if (suggestion.data !== undefined) submit(suggestion.data);
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

/** Games whose "Play ball" was pressed on this page: the first pitch follows by itself once both lineups are in. */
const startAfter = new Set<string>();

function StartWhenReady({
  game,
  state,
  mine,
}: {
  readonly game: LiveGame;
  readonly state: GameState;
  readonly mine: boolean;
}) {
  const sent = useRef(false);
  const ready = mine && state.phase.type === 'ready';
  const { gameId } = state;
  useEffect(() => {
    if (!ready || sent.current || !startAfter.has(gameId)) return;
    sent.current = true;
    startAfter.delete(gameId);
    void game.act('start', { type: 'start' });
  }, [game, gameId, ready]);
  return null;
}
