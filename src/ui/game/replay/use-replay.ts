'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Scorecard } from '@/game/scorecard';
import { failureOf, type Failure, type LiveApi } from '../live/live-api';
import { extendReplay, lastSeq, NO_REPLAY, type Replay } from './moments';

/** Reads the log on from where the replay ends, page by page. */
async function readOn(api: LiveApi, replay: Replay): Promise<Replay> {
  let read = replay;
  let after: number | null = lastSeq(replay);
  while (after !== null) {
    const page = await api.log(after);
    read = extendReplay(read, page.events);
    after = page.next;
  }
  return read;
}

export interface LoadedReplay {
  /** Null until the log is there. */
  readonly replay: Replay | null;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** A game that is still played is read on when plays come or are revised, a finished one to its last event. */
function isBehind(replay: Replay, { state, rewinds, corrections }: Scorecard): boolean {
  if (lastSeq(replay) >= state.seq) return false;
  const { card } = replay;
  return (
    card === null ||
    state.status !== 'active' ||
    card.state.playCount !== state.playCount ||
    card.rewinds.length !== rewinds.length ||
    card.corrections.length !== corrections.length
  );
}

/** The replay of a game up to its newest play; it grows with a game that is still played. */
export function useReplay(api: LiveApi, newest: Scorecard): LoadedReplay {
  const [replay, setReplay] = useState(NO_REPLAY);
  const [failure, setFailure] = useState<Failure | null>(null);
  // The client below has tried again by itself: what failed then is asked for by hand.
  const isWanting = failure === null && isBehind(replay, newest);
  useEffect(() => {
    if (!isWanting) return undefined;
    let isWanted = true;
    const load = async (): Promise<void> => {
      try {
        const read = await readOn(api, replay);
        if (isWanted) setReplay(read);
      } catch (error) {
        if (isWanted) setFailure(failureOf(error));
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [api, replay, isWanting]);
  const retry = useCallback(() => setFailure(null), []);
  return { replay: replay === NO_REPLAY ? null : replay, failure, retry };
}
