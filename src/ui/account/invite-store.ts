'use client';
import { readStored, useStored, writeStored } from '@/ui/kit/stored';

const keyOf = (gameId: string): string => `scorecard:invite:${gameId}`;

/** Keeps the secret of a game's invite for its owner: the server tells it once. Lasts as long as the tab. */
export const setInvite = (gameId: string, secret: string): void => writeStored(keyOf(gameId), secret, 'session');

/** The kept secret; null for everyone but the owner in the tab that made the game. */
export const getInvite = (gameId: string): string | null => readStored(keyOf(gameId), 'session');

/** Like `getInvite`, for components. */
export const useInvite = (gameId: string): string | null => useStored(keyOf(gameId), 'session')[0];

/** The link to send to a friend. In the browser only. */
export const inviteLink = (gameId: string, secret: string): string =>
  `${window.location.origin}/games/${encodeURIComponent(gameId)}?invite=${encodeURIComponent(secret)}`;
