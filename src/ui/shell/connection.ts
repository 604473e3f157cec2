'use client';
import { useEffect, useSyncExternalStore } from 'react';

export type ConnectionState = 'online' | 'reconnecting' | 'offline';

export interface Connection {
  readonly state: ConnectionState;
  /** Words beside the dot. */
  readonly text: string;
  /** When the server was last heard, milliseconds since the epoch; null where that is not known or all is well. */
  readonly heardAt: number | null;
}

interface Report {
  readonly state: ConnectionState;
  readonly text: string | null;
  readonly heardAt: number | null;
}

const reports = new Map<string, Report>();
const listeners = new Set<() => void>();
const ONLINE: Connection = { state: 'online', text: 'Online', heardAt: null };
let current: Connection = ONLINE;

const WORDS = { online: 'Online', reconnecting: 'Reconnecting…', offline: 'Offline' } as const;
const RANK = { online: 0, reconnecting: 1, offline: 2 } as const;

/**
 * Tells the header how a part of the page is connected; the worst part is shown. `text` replaces the usual words
 * ("Live · 14 watching"), `heardAt` tells how old the page is. Null takes the report back: call it when the part
 * unmounts.
 */
export function reportConnection(
  source: string,
  state: ConnectionState | null,
  text: string | null = null,
  heardAt: number | null = null,
): void {
  if (state === null) reports.delete(source);
  else reports.set(source, { state, text, heardAt });
  let worst: Report = { state: 'online', text: null, heardAt: null };
  let oldest: number | null = null;
  for (const report of reports.values()) {
    if (report.state !== 'online' && report.heardAt !== null) oldest = Math.min(oldest ?? Infinity, report.heardAt);
    const worse = RANK[report.state] - RANK[worst.state];
    if (worse > 0 || (worse === 0 && report.text !== null)) worst = report;
  }
  const words = worst.text ?? WORDS[worst.state];
  if (current.state === worst.state && current.text === words && current.heardAt === oldest) return;
  current = { state: worst.state, text: words, heardAt: oldest };
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

/** Watches the browser's own network state. Mount once. */
export function useConnectionWatch(): void {
  useEffect(() => {
    const network = (): void => reportConnection('network', navigator.onLine ? 'online' : 'offline');
    network();
    window.addEventListener('online', network);
    window.addEventListener('offline', network);
    return () => {
      window.removeEventListener('online', network);
      window.removeEventListener('offline', network);
    };
  }, []);
}
