'use client';
import { usePathname, useRouter } from 'next/navigation';
import { useApi } from '@/trpc/provider';
import { useShortcuts } from '@/ui/kit/shortcuts';
import { toast } from '@/ui/kit/toast';

/** Keys that work on every page; those of the further places come with the links to them. */
export function GlobalKeys() {
  const router = useRouter();
  const path = usePathname();
  const api = useApi();

  const openNextWaiting = async (): Promise<void> => {
    try {
      const { games } = await api.game.list.query({ filter: 'mine', limit: 50 });
      const waiting = games.filter((game) => game.waitingOnMe).map((game) => `/games/${game.gameId}`);
      const next = waiting[(waiting.indexOf(path) + 1) % Math.max(waiting.length, 1)];
      if (next === undefined || next === path) toast({ title: 'No other game waits for you' });
      else router.push(next);
    } catch {
      toast({ title: 'Your games could not be read', description: 'Try again in a moment.' });
    }
  };

  useShortcuts([
    { keys: 'g g', label: 'Games', group: 'Everywhere', run: () => router.push('/') },
    { keys: '.', label: 'Next game that waits for me', group: 'Everywhere', run: () => void openNextWaiting() },
  ]);
  return null;
}
