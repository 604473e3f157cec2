'use client';

/** `?replay=SEQ` in the address of a game: the replay stands at the last play up to that event of the log. */
const PARAM = 'replay';

interface Params {
  readonly get: (name: string) => string | null;
}

/** The seq that an address asks for; null when it asks for no replay. What is no number means the first pitch. */
export function replayIn(params: Params): number | null {
  const asked = params.get(PARAM);
  if (asked === null) return null;
  return /^\d{1,9}$/u.test(asked) ? Number(asked) : 0;
}

function addressWith(seq: number | null): URL {
  const url = new URL(window.location.href);
  if (seq === null) url.searchParams.delete(PARAM);
  else url.searchParams.set(PARAM, String(seq));
  return url;
}

/** Opens the replay at the first pitch; the browser's way back leads out of it. */
export function openReplay(): void {
  const url = addressWith(0);
  url.searchParams.delete('view');
  window.history.pushState(null, '', url);
}

/** Keeps the moment that is shown in the address, so that it can be passed on. */
export const keepMoment = (seq: number): void => window.history.replaceState(null, '', addressWith(seq));

/** Back to the game's own page. */
export function closeReplay(): void {
  const url = addressWith(null);
  url.searchParams.delete('view');
  window.history.replaceState(null, '', url);
}

/** The address of one moment, to be sent to somebody: without an invite, which is a secret. */
export const momentLink = (gameId: string, seq: number): string => `${location.origin}/games/${gameId}?${PARAM}=${seq}`;
