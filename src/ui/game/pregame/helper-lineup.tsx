'use client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import { useApi } from '@/trpc/provider';
import type { GameCards } from '@/ui/lineup/game/game-lineup';
import type { LiveGame, Sending } from '../live/live-game';
import { HandedIn, handedIn, OwnLineup } from './own-lineup';

interface HelperLineupProps {
  readonly side: Side;
  readonly state: GameState;
  readonly game: LiveGame;
  readonly sending: Sending | undefined;
  readonly frozen: boolean;
}

/** The lineup of a team whose seat a colleague has: to be handed in by either, and seen by both. */
export function HelperLineup({ side, state, game, sending, frozen }: HelperLineupProps) {
  const api = useApi();
  const { gameId, seq } = state;
  const isIn = state[side].submitted !== null;
  // His page watches as everybody's does: what is sealed comes by a call of its own, again after each event.
  const handed = useQuery({
    queryKey: ['lineup.handed', gameId, side, seq],
    queryFn: () => api.lineup.handed.query({ gameId, side }),
    enabled: isIn,
    placeholderData: (before) => before,
  });
  const [isChanging, setChanging] = useState(false);
  const cards = handed.data ?? null;
  const submitted = cards === null ? null : cardsOf(cards);
  const seen: GameState = isIn ? { ...state, [side]: { ...state[side], submitted } } : state;
  const submit = async (made: GameCards): Promise<void> => {
    const { card, ...both } = cardsOf(made);
    if (await game.act('lineup', { type: 'submitLineup', lineup: card, ...both })) setChanging(false);
  };
  if (isIn && cards === null) return null;
  return (
    <>
      {isIn && !isChanging ? (
        <HandedIn side={side} state={seen} onChange={() => setChanging(true)} />
      ) : (
        <OwnLineup
          side={side}
          state={seen}
          sending={sending}
          frozen={frozen}
          before={handedIn(seen, side)}
          label="Hand in the lineup"
          onSubmit={(made) => void submit(made)}
          {...(isIn ? { onKeep: () => setChanging(false) } : {})}
        />
      )}
    </>
  );
}

const cardsOf = ({ lineup, againstLeft }: GameCards) => ({
  card: lineup,
  ...(againstLeft === null ? {} : { againstLeft }),
});
