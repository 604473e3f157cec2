'use client';
import { useCallback, useSyncExternalStore } from 'react';

/** `local` lasts on this device, `session` as long as the tab. */
export type StorageArea = 'local' | 'session';

const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};

/** What storage would not take (a private window may close it): it lasts as long as the page. */
const memory = new Map<string, string>();

const storage = (area: StorageArea): Storage => (area === 'local' ? localStorage : sessionStorage);

/** Reads a remembered text; null when there is none. */
export function readStored(key: string, area: StorageArea = 'local'): string | null {
  try {
    return storage(area).getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

/** Remembers a text; null forgets it. */
export function writeStored(key: string, value: string | null, area: StorageArea = 'local'): void {
  memory.delete(key);
  try {
    if (value === null) storage(area).removeItem(key);
    else storage(area).setItem(key, value);
  } catch {
    if (value !== null) memory.set(key, value);
  }
  for (const listener of listeners) listener();
}

/** A remembered text, the same in every component (and tab, if `local`). Null on the server and when absent. */
export function useStored(
  key: string,
  area: StorageArea = 'local',
): readonly [string | null, (value: string | null) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => readStored(key, area),
    () => null,
  );
  const set = useCallback((next: string | null) => writeStored(key, next, area), [key, area]);
  return [value, set];
}
