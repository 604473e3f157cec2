import type { Api } from '@/trpc/api-client';
import { toast } from '@/ui/kit/toast';

/** Address of the next game after this page that waits for the caller; null, with a word to him, where there is none. */
export async function nextWaiting(api: Api, path: string): Promise<string | null> {
  try {
    const { games } = await api.game.list.query({ filter: 'mine', limit: 50 });
    const waiting = games.filter((game) => game.waitingOnMe).map((game) => `/games/${game.gameId}`);
    const next = waiting[(waiting.indexOf(path) + 1) % Math.max(waiting.length, 1)];
    if (next !== undefined && next !== path) return next;
    toast({ title: 'No other game waits for you' });
  } catch {
    toast({ title: 'Your games could not be read', description: 'Try again in a moment.' });
  }
  return null;
}
