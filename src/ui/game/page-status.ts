'use client';
import { useEffect } from 'react';
import { reportConnection } from '@/ui/shell/connection';
import type { Connection } from './live/live-game';

/** The connection in words, for screen readers; nothing while all is well. */
export const CONNECTION_WORDS: Readonly<Record<Connection, string>> = {
  connecting: 'Connecting.',
  live: '',
  reconnecting: 'Reconnecting. You can read; actions wait.',
  offline: 'Offline. You can read; actions wait.',
};

/** Tells the header how this page hears of its game, when it last did, and how many watch it. */
export function useReport(connection: Connection, watching: number | null, heardAt: number | null): void {
  const watchers = watching === null || watching === 0 ? '' : ` · ${watching} watching`;
  useEffect(() => {
    if (connection === 'live') reportConnection('game', 'online', `Live${watchers}`);
    else if (connection === 'connecting') reportConnection('game', 'online', 'Connecting…');
    else reportConnection('game', connection, null, heardAt);
  }, [connection, watchers, heardAt]);
  useEffect(() => () => reportConnection('game', null), []);
}

/** The score in the browser's tab. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Scorecard`;
  }, [title]);
}
