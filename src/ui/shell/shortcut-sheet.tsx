'use client';
import { useSyncExternalStore } from 'react';
import { useShortcutListener, useShortcuts } from '@/ui/kit/shortcuts';
import { lazily } from '@/ui/kit/lazily';

const ShortcutList = lazily(() => import('./shortcut-list').then((module) => module.ShortcutList));

let isOpen = false;
/** The sheet is fetched when it is first opened, then stays for its closing move. */
let wasOpen = false;
const listeners = new Set<() => void>();

function setOpen(open: boolean): void {
  isOpen = open;
  wasOpen ||= open;
  for (const listener of listeners) listener();
}

/** Opens the sheet from anywhere. */
export const openShortcutSheet = (): void => setOpen(true);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Every key that works on this page, on `?`; also the listener of all of them. Mount once. */
export function ShortcutSheet() {
  const open = useSyncExternalStore(
    subscribe,
    () => isOpen,
    () => false,
  );
  useShortcutListener();
  useShortcuts([{ keys: '?', label: 'Show this sheet', group: 'Everywhere', run: openShortcutSheet }]);
  return wasOpen ? <ShortcutList open={open} onClose={() => setOpen(false)} /> : null;
}
