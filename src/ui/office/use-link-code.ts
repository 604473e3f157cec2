'use client';
import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/**
 * The secret behind the `#` of a link: browsers never send that part to a server. Null without one, undefined before the page is
 * awake.
 */
export const useLinkCode = (): string | null | undefined =>
  useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1) || null,
    () => undefined,
  );
