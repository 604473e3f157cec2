'use client';
import { useEffect, useState } from 'react';
import type { Side } from '@/game/play';
import { otherSide, SIDES } from '@/game/sides';
import type { GamePage } from '@/server/api/wire';
import { useInvite } from '@/ui/account/invite-store';
import { Button } from '@/ui/kit/button';
import { Kbd } from '@/ui/kit/kbd';
import { lazily } from '@/ui/kit/lazily';
import type { GameCards } from '@/ui/lineup/game/game-lineup';
import { Queries } from '@/ui/shell/queries';
import type { LiveGame, Sending } from '../live/live-game';
import type { LiveModel } from '../model/live-model';
import { manages, tasksOf } from '../model/task';
import type { Managers } from '../model/turn';
import { Checklist } from './checklist';
import { InvitePanel } from './invite-panel';
import { HandedIn, handedIn, OwnLineup } from './own-lineup';
import { SeatOffer } from './seat-offer';

const HelperLineup = lazily(() => import('./helper-lineup').then((module) => module.HelperLineup));
const RosterPanel = lazily(() => import('./roster-panel').then((module) => module.RosterPanel));

interface PregameProps {
  readonly page: GamePage;
  readonly model: LiveModel;
  readonly managers: Managers;
  readonly game: LiveGame;
  readonly sendings: Readonly<Record<string, Sending>>;
  readonly frozen: boolean;
  /** The invite of this page's own link. */
  readonly invite: string | null;
}

/** Before the first pitch: who sits where, what is in, the own lineup, and one button. */
export const Pregame = (props: PregameProps) => (
  <Queries>
    <Preparations {...props} />
  </Queries>
);

function Preparations({ page, model, managers, game, sendings, frozen, invite }: PregameProps) {
  const { state } = model.card;
  const kept = useInvite(state.gameId);
  const secret = page.owner ? (kept ?? invite) : null;
  const open = SIDES.some(
    (side) => state[side].computer === null && !state[side].seated && !page.claimable.includes(side),
  );
  const [task = null] = tasksOf(state, model.viewer);
  const side = task?.type === 'lineup' ? task.side : null;
  const refused = [sendings['lineup'], sendings['start']].find((sending) => sending?.type === 'refused');
  const [startsGame, setStartsGame] = useState(false);
  const ready = task?.type === 'start';
  useEffect(() => {
    if (ready && startsGame) void game.act('start', { type: 'start' });
  }, [game, ready, startsGame]);
  /** A lineup that was handed in and is being changed. */
  const [changing, setChanging] = useState<Side | null>(null);
  const submit = async ({ lineup, againstLeft }: GameCards, own: Side): Promise<void> => {
    // Of two people the home manager's page starts the game once both cards are in; both at once would be refused.
    const isMine = own === 'home' || state[otherSide(own)].computer !== null;
    setStartsGame((before) => before || isMine);
    const both = againstLeft === null ? {} : { againstLeft };
    if (await game.act('lineup', { type: 'submitLineup', lineup, ...both })) setChanging(null);
  };
  const editing = side ?? changing;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3.5">
      {page.claimable.map((seat) => (
        <SeatOffer key={seat} side={seat} state={state} game={game} sending={sendings['claim']} frozen={frozen} />
      ))}
      <Checklist state={state} managers={managers} />
      {open && secret !== null ? <InvitePanel gameId={state.gameId} secret={secret} /> : null}
      {SIDES.filter((each) => manages(model.viewer, each) || each === page.helps).map((each) => (
        <div key={each} className="min-h-18">
          <RosterPanel side={each} state={state} />
        </div>
      ))}
      {editing === null ? null : (
        <OwnLineup
          key={editing}
          side={editing}
          state={state}
          sending={sendings['lineup']}
          frozen={frozen}
          before={handedIn(state, editing)}
          onSubmit={(cards) => void submit(cards, editing)}
          {...(editing === changing ? { onKeep: () => setChanging(null) } : {})}
        />
      )}
      {page.helps === null ? null : (
        <HelperLineup side={page.helps} state={state} game={game} sending={sendings['lineup']} frozen={frozen} />
      )}
      <div role="alert" className="empty:hidden">
        {refused?.type !== 'refused' ? null : (
          <p className="rounded-lg border border-l-4 border-out bg-sheet px-3 py-2 text-out-ink">{refused.message}</p>
        )}
      </div>
      {SIDES.filter((each) => manages(model.viewer, each) && each !== editing).map((each) => (
        <HandedIn
          key={each}
          side={each}
          state={state}
          onChange={
            side !== null
              ? undefined
              : () => {
                  // His page must not start the game while he works on it.
                  setStartsGame(false);
                  setChanging(each);
                }
          }
        />
      ))}
      {ready && !startsGame && changing === null ? (
        <Button
          kind="go"
          size="lg"
          wide
          busy={sendings['start']?.type === 'sending'}
          disabled={frozen}
          onClick={() => void game.act('start', { type: 'start' })}
        >
          Play ball
          <Kbd>Enter</Kbd>
        </Button>
      ) : null}
    </div>
  );
}
