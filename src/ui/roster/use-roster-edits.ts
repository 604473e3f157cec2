'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { randomHex } from '@/ui/kit/random-hex';
import { createRosterEdits, type EditsState, type RosterAt, type RosterEdits } from './model/roster-edits';
import type { RosterSource } from './source';

/** The edits of a picker while it is on the page; what waits is sent when it leaves and when the network is back. */
export function useRosterEdits(source: RosterSource, at: RosterAt): readonly [EditsState, RosterEdits] {
  const [edits] = useState(() =>
    createRosterEdits(at, {
      change: source.change,
      newId: () => randomHex(16),
      now: () => Date.now(),
      after: (ms, run) => {
        const timer = window.setTimeout(run, ms);
        return () => window.clearTimeout(timer);
      },
    }),
  );
  useEffect(() => edits.take({ roster: at.roster, version: at.version }), [edits, at.roster, at.version]);
  useEffect(() => {
    window.addEventListener('online', edits.flush);
    return () => {
      window.removeEventListener('online', edits.flush);
      edits.flush();
    };
  }, [edits]);
  return [useSyncExternalStore(edits.subscribe, edits.getState, edits.getState), edits];
}
