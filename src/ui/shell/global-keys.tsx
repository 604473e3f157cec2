'use client';
import { usePathname, useRouter } from 'next/navigation';
import { useApi } from '@/trpc/provider';
import { useShortcuts } from '@/ui/kit/shortcuts';

/** Keys that work on every page; those of the further places come with the links to them. */
export function GlobalKeys() {
  const router = useRouter();
  const path = usePathname();
  const api = useApi();

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
