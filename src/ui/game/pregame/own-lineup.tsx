'use client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import type { BeginLineup } from '@/server/services/lineups/shapes';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { ErrorState } from '@/ui/kit/error-state';
import { Kbd } from '@/ui/kit/kbd';
import { lazily } from '@/ui/kit/lazily';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { Skeleton } from '@/ui/kit/skeleton';
import type { GameCards, MadeCards } from '@/ui/lineup/game/game-lineup';
import { failureOf } from '../live/live-api';
import type { Sending } from '../live/live-game';
import { LineupCardView } from './lineup-card';

const GameLineup = lazily(() => import('@/ui/lineup/game/game-lineup').then((module) => module.GameLineup));

interface OwnLineupProps {
  readonly side: Side;
  readonly state: GameState;
  readonly sending: Sending | undefined;
  readonly frozen: boolean;
  /** What was handed in before and is being changed; null before that. */
  readonly before: GameCards | null;
  readonly onSubmit: (cards: GameCards) => void;
  /** Words of the button that hands it in first; it begins the game by default. */
  readonly label?: string;
  /** Leaves what was handed in as it is; absent before that. */
  readonly onKeep?: () => void;
}

/** The own lineup: what the page proposes, one press to hand it in, and the builder in its place for who wants another. */
export function OwnLineup(props: OwnLineupProps) {
  const { side, state, sending, frozen, before, onSubmit, label = 'Play ball', onKeep } = props;
  const api = useApi();
  const { gameId } = state;
  const { roster, teamId, name } = state[side];
  const version = roster.map(({ player }) => player).join();
  const proposal = useQuery({
    queryKey: ['lineup.begin', gameId, side, version],
    queryFn: () => api.lineup.begin.query({ gameId, side }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [editing, setEditing] = useState<'edit' | 'saved' | null>(null);
  // The builder stays once it was opened: what it keeps goes on being saved behind the card.
  const [opened, setOpened] = useState(false);
  const [made, setMade] = useState<MadeCards | null>(null);
  if (proposal.isError) {
    const failure = failureOf(proposal.error);
    return (
      <ErrorState title="No lineup came" requestId={failure.requestId} onRetry={() => void proposal.refetch()}>
        {failure.message}
      </ErrorState>
    );
  }
  const { data } = proposal;
  const begun = before ?? data ?? null;
  const cards = made === null ? begun : made.type === 'ready' ? made.cards : null;
  const edit = (how: 'edit' | 'saved'): void => {
    setOpened(true);
    setEditing(how);
  };
  return (
    <>
      <Panel className="overflow-hidden max-md:rounded-none max-md:border-x-0">
        <PanelHeader
          title={`${name} lineup`}
          note={made !== null ? 'Made for this game' : before === null && data !== undefined ? sourceText(data) : ''}
        />
        {begun === null ? null : (
          <div className="flex flex-wrap gap-2 border-b border-rule px-4 py-2.5">
            {editing === null ? (
              <Button onClick={() => edit('edit')}>Edit lineup</Button>
            ) : (
              <Button onClick={() => setEditing(null)}>Show the card</Button>
            )}
            {editing === 'saved' ? null : <Button onClick={() => edit('saved')}>Use saved lineup</Button>}
            {onKeep === undefined ? null : <Button onClick={onKeep}>Leave it as handed in</Button>}
          </div>
        )}
        {begun === null ? (
          <Skeleton className="m-4 h-[26rem]" />
        ) : editing !== null ? null : cards === null ? (
          <p className="px-4 py-5 text-soft">{made?.type === 'open' ? made.why : ''}</p>
        ) : (
          <CardsView cards={cards} roster={roster} />
        )}
        {begun === null || !opened ? null : (
          <div hidden={editing === null} className="p-3 sm:p-4">
            <GameLineup
              gameId={gameId}
              side={side}
              teamId={teamId}
              version={version}
              begun={begun}
              showSaved={editing === 'saved'}
              onMade={setMade}
            />
          </div>
        )}
        {data === undefined || made !== null || data.notes.length === 0 ? null : (
          <ul className="border-t border-rule px-4 py-3 text-[0.9375rem] text-soft">
            {data.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </Panel>
      <div
        data-action-bar
        className="sticky bottom-0 z-10 border-line bg-sheet p-3.5 max-md:border-t md:rounded-xl md:border md:shadow-sheet"
      >
        <output className="empty:hidden">
          {made?.type === 'open' ? <span className="mb-2 block text-out-ink">{made.why}</span> : null}
        </output>
        <Button
          kind="go"
          size="lg"
          wide
          busy={sending?.type === 'sending'}
          disabled={cards === null || frozen}
          onClick={() => {
            if (cards !== null) onSubmit(cards);
          }}
          aria-keyshortcuts="Enter"
          data-main
        >
          {before === null ? label : 'Hand in the change'}
          <Kbd>Enter</Kbd>
        </Button>
      </div>
    </>
  );
}

function sourceText({ source, names: [main = null, left = null] }: BeginLineup): string {
  if (source === 'computer') return 'Picked for you from the roster';
  if (source === 'draft') return 'Made for this game';
  return main === null ? `Picked for you; “${left ?? ''}” against a left-hander` : `Your saved “${main}”`;
}

interface CardsViewProps {
  readonly cards: GameCards;
  readonly roster: GameState['home']['roster'];
}

/** The lineup, and below it the other one against a left-hander. */
const CardsView = ({ cards, roster }: CardsViewProps) => (
  <>
    <LineupCardView card={cards.lineup} roster={roster} />
    {cards.againstLeft === null ? null : (
      <details className="border-t-2 border-ink">
        <summary className="flex min-h-12 cursor-pointer items-center px-4 font-semibold">
          Another one if they start a left-hander
        </summary>
        <LineupCardView card={cards.againstLeft} roster={roster} />
      </details>
    )}
  </>
);

interface HandedInProps {
  readonly side: Side;
  readonly state: GameState;
  /** Takes it back to change it; absent once it is too late. */
  readonly onChange?: (() => void) | undefined;
}

/** The own lineup after it was handed in. */
export function HandedIn({ side, state, onChange }: HandedInProps) {
  const cards = handedIn(state, side);
  return cards === null ? null : (
    <Panel className="overflow-hidden max-md:rounded-none max-md:border-x-0">
      <PanelHeader title={`${state[side].name} lineup`} note="Handed in, sealed until the first pitch" />
      <CardsView cards={cards} roster={state[side].roster} />
      {onChange === undefined ? null : (
        <div className="border-t border-rule px-4 py-3">
          <Button onClick={onChange}>Change it</Button>
        </div>
      )}
    </Panel>
  );
}

/** What a side has handed in, as far as this page may see it. */
export function handedIn(state: GameState, side: Side): GameCards | null {
  const { submitted } = state[side];
  return submitted === null || submitted.card === null
    ? null
    : { lineup: submitted.card, againstLeft: submitted.againstLeft ?? null };
}
