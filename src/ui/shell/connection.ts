'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { errorCode } from '@/trpc/error-code';

export type ConnectionState = 'online' | 'reconnecting' | 'offline';

export interface Connection {
  readonly state: ConnectionState;
  /** Words beside the dot. */
  readonly text: string;
}

interface Report {
  readonly state: ConnectionState;
  readonly text: string | null;
}

const reports = new Map<string, Report>();
const listeners = new Set<() => void>();
const ONLINE: Connection = { state: 'online', text: 'Online' };
let current: Connection = ONLINE;

const WORDS = { online: 'Online', reconnecting: 'Reconnecting…', offline: 'Offline' } as const;
const RANK = { online: 0, reconnecting: 1, offline: 2 } as const;

/**
 * Tells the header how a part of the page is connected; the worst part is shown. `text` replaces the usual words
 * ("Live · 14 watching"). Null takes the report back: call it when the part unmounts.
 */
export function reportConnection(source: string, state: ConnectionState | null, text: string | null = null): void {
  if (state === null) reports.delete(source);
  else reports.set(source, { state, text });
  let worst: Report = { state: 'online', text: null };
  for (const report of reports.values()) {
    const worse = RANK[report.state] - RANK[worst.state];
    if (worse > 0 || (worse === 0 && report.text !== null)) worst = report;
  }
  const words = worst.text ?? WORDS[worst.state];
  if (current.state === worst.state && current.text === words) return;
  current = { state: worst.state, text: words };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the header shows. */
export const useConnection = (): Connection =>
  useSyncExternalStore(
    subscribe,
    () => current,
    () => ONLINE,
  );

/** Watches the browser's own network state and whether the last answers of the server arrived. Mount once. */
export function useConnectionWatch(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const network = (): void => reportConnection('network', navigator.onLine ? 'online' : 'offline');
    network();
    window.addEventListener('online', network);
    window.addEventListener('offline', network);
    const unsubscribe = queries.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated') return;
      if (event.action.type === 'success') reportConnection('answers', 'online');
      // A refusal has a code: the server was reached.
      else if (event.action.type === 'error' && errorCode(event.action.error) === null) {
        reportConnection('answers', 'reconnecting');
      }
    });
    return () => {
      window.removeEventListener('online', network);
      window.removeEventListener('offline', network);
      unsubscribe();
    };
  }, [queries]);
}
