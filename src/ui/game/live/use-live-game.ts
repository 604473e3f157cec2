'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApi } from '@/trpc/provider';
import { randomHex } from '@/ui/kit/random-hex';
import type { LiveApi } from './live-api';
import { createLiveGame, type LiveGame, type LiveState } from './live-game';
import { trpcLiveApi } from './trpc-live-api';

export interface Live extends LiveState {
  readonly game: LiveGame;
  readonly api: LiveApi;
}

/** Follows a game while the component is mounted. */
export function useLiveGame(gameId: string, invite: string | null): Live {
  const client = useApi();
  const [{ api, game }] = useState(() => {
    const api = trpcLiveApi(client, gameId, invite);
    const game = createLiveGame({
      api,
      newId: () => randomHex(16),
      // Drawn after the server published its commitment.
      newNonce: () => randomHex(16),
      now: () => Date.now(),
      isOnline: () => navigator.onLine,
      loadFold: () => import('@/game/fold-scorecard').then((module) => module.foldScorecard),
    });
    return { api, game };
  });
  const state = useSyncExternalStore(game.subscribe, game.getState, game.getState);
  useEffect(() => game.start(), [game]);
  useEffect(() => {
    if (state.outdated) reloadOnce();
  }, [state.outdated]);
  return { ...state, game, api };
}

const RELOADED = 'scorecard:reloaded';

/** A page older than the server loads itself again, once: twice would be a loop. */
function reloadOnce(): void {
  try {
    if (sessionStorage.getItem(RELOADED) !== null) return;
    sessionStorage.setItem(RELOADED, 'yes');
  } catch {
    return;
  }
  location.reload();
}
