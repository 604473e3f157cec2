'use client';
import { useEffect, useRef } from 'react';
import type { RosterEntry } from '@/game/lineup';
import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';
import { trpcLiveApi } from '@/ui/game/live/trpc-live-api';
import { useApi } from '@/trpc/provider';
import { reportConnection } from '@/ui/shell/connection';

export interface RosterNews {
  readonly side: Side;
  readonly roster: readonly RosterEntry[];
  readonly seq: number;
}

interface RosterListener {
  readonly onRoster: (news: RosterNews) => void;
  /** Something else happened: who may do what may be different. */
  readonly onEvent: () => void;
}

/** Hears of a game what concerns its rosters, as it happens. */
export function useRosterWatch(gameId: string, listener: RosterListener): void {
  const api = useApi();
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    let stop: (() => void) | null = null;
    let lastSeq: number | null = null;
    let isOver = false;
    const live = trpcLiveApi(api, gameId, null);
    const watch = (): void => {
      stop = live.watch(lastSeq, {
        onOpen: () => reportConnection('roster', 'online'),
        onLost: () => reportConnection('roster', 'reconnecting'),
        onEnd: (failure) => {
          // A refusal stays one; the page says so by its own calls.
          if (!isOver && failure?.code == null) watch();
        },
        onMessage: (message) => {
          lastSeq = message.seq;
          if (message.type === 'snapshot') {
            const { state } = message.view.card;
            for (const side of SIDES) {
              latest.current.onRoster({ side, roster: state[side].roster, seq: message.seq });
            }
            return;
          }
          for (const event of message.events) {
            if (event.type === 'rosterChanged') latest.current.onRoster({ ...event.data, seq: event.seq });
            else latest.current.onEvent();
          }
        },
      });
    };
    watch();
    return () => {
      isOver = true;
      stop?.();
      reportConnection('roster', null);
    };
  }, [api, gameId]);
}
