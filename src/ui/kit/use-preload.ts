'use client';
import { useEffect } from 'react';

/** What the page itself fetches comes first. */
const AFTER_MS = 2_500;

const whenIdle = (run: () => void): void => {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(run);
  else run();
};

/** Who pays for each byte has said so in the browser's settings; not every browser tells. */
const savesData = (): boolean =>
  'connection' in navigator &&
  typeof navigator.connection === 'object' &&
  navigator.connection !== null &&
  'saveData' in navigator.connection &&
  navigator.connection.saveData === true;

/**
 * Fetches code that a press will need while nothing else is to do, so that no first press waits for it. `loads` has to be the
 * same on every render; what fails is fetched again when it is needed.
 */
export function usePreload(loads: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    if (savesData()) return undefined;
    const timer = setTimeout(() => {
      for (const load of loads) whenIdle(() => void load().catch(() => undefined));
    }, AFTER_MS);
    return () => clearTimeout(timer);
  }, [loads]);
}
