'use client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { GameSummary } from '@/server/api/wire';
import { useApi } from '@/trpc/provider';

/** How often the lobby looks again while it is in view. */
const REFRESH_MS = 10_000;

export interface GameListPage {
  readonly games: readonly GameSummary[];
  readonly next: string | null;
}

/** One list of games, fetched again every ten seconds and on return to the tab. */
export function useGames(
  filter: 'mine' | 'live' | 'finished',
  options: { readonly enabled?: boolean; readonly limit?: number } = {},
): UseQueryResult<GameListPage> {
  const api = useApi();
  const { enabled = true, limit = 50 } = options;
  return useQuery<GameListPage>({
    queryKey: ['game', 'list', filter],
    queryFn: () => api.game.list.query({ filter, limit }),
    refetchInterval: REFRESH_MS,
    staleTime: 2_000,
    enabled,
  });
}
