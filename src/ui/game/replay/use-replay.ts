'use client';
import { useCallback, useEffect, useState } from 'react';
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

/** The replay of a game up to the event `seq` at least; it grows with a game that is still played. */
export function useReplay(api: LiveApi, seq: number): LoadedReplay {
  const [replay, setReplay] = useState(NO_REPLAY);
  const [failed, setFailed] = useState<{ readonly seq: number; readonly failure: Failure } | null>(null);
  // What failed is asked for again when the game goes on, or by hand.
  const isWanting = lastSeq(replay) < seq && failed?.seq !== seq;
  useEffect(() => {
    if (!isWanting) return undefined;
    let isWanted = true;
    const load = async (): Promise<void> => {
      try {
        const read = await readOn(api, replay);
        if (!isWanted) return;
        setReplay(read);
        setFailed(null);
      } catch (error) {
        if (isWanted) setFailed({ seq, failure: failureOf(error) });
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [api, replay, seq, isWanting]);
  const retry = useCallback(() => setFailed(null), []);
  return { replay: replay === NO_REPLAY ? null : replay, failure: failed?.failure ?? null, retry };
}
