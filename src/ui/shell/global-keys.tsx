'use client';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useApi } from '@/trpc/provider';
import { useShortcuts } from '@/ui/kit/shortcuts';

/** Keys that work on every page, and where they begin on a new one; those of the further places come with the links to them. */
export function GlobalKeys() {
  const router = useRouter();
  const path = usePathname();
  const api = useApi();

  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    // What was pressed went with its page: who reads by keyboard or by ear begins at the new one.
    if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);

  const openNextWaiting = async (): Promise<void> => {
    const { nextWaiting } = await import('./next-waiting');
    const next = await nextWaiting(api, path);
    if (next !== null) router.push(next);
  };

  useShortcuts([
    { keys: 'g g', label: 'Games', group: 'Everywhere', run: () => router.push('/') },
    { keys: '.', label: 'Next game that waits for me', group: 'Everywhere', run: () => void openNextWaiting() },
  ]);
  return null;
}
