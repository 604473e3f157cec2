'use client';
import { useEffect, useRef } from 'react';
import type { GameStatus } from '@/game/state';
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
export function useReport(
  connection: Connection,
  watching: number | null,
  heardAt: number | null,
  isOver: boolean,
): void {
  const watchers = watching === null || watching === 0 ? '' : ` · ${watching} watching`;
  useEffect(() => {
    if (connection === 'live') reportConnection('game', 'online', `${isOver ? 'Final' : 'Live'}${watchers}`);
    else if (connection === 'connecting') reportConnection('game', 'online', 'Connecting…');
    else reportConnection('game', connection, null, heardAt);
  }, [connection, watchers, heardAt, isOver]);
  useEffect(() => () => reportConnection('game', null), []);
}

/** Begins at the top when the game starts and when it ends: there is another page then than the one scrolled. */
export function useTopOnChange(status: GameStatus): void {
  const shown = useRef(status);
  useEffect(() => {
    if (shown.current === status) return;
    shown.current = status;
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, [status]);
}

/** The score in the browser's tab. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Scorecard`;
  }, [title]);
}
