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

const storage = (area: StorageArea): Storage => (area === 'local' ? localStorage : sessionStorage);

/** Reads a remembered text; null when there is none or storage is closed. */
export function readStored(key: string, area: StorageArea = 'local'): string | null {
  try {
    return storage(area).getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a text; null forgets it. Where storage is closed (a private window) nothing is remembered. */
export function writeStored(key: string, value: string | null, area: StorageArea = 'local'): void {
  try {
    if (value === null) storage(area).removeItem(key);
    else storage(area).setItem(key, value);
  } catch {
    return;
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
