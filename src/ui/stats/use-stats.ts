'use client';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Api } from '@/trpc/api-client';
import { useApi } from '@/trpc/provider';

/** Statistics change when a game ends: a minute old is good enough. */
const STALE_MS = 60_000;

/** What `ask` answers, kept under `key`. With `isSteady` the last answer stays in sight while another is on its way. */
export function useStats<T>(
  key: readonly (string | number | null)[],
  ask: (stats: Api['stats']) => Promise<T>,
  { isSteady = false }: { readonly isSteady?: boolean } = {},
): UseQueryResult<T> {
  const api = useApi();
  return useQuery<T>({
    queryKey: ['stats', ...key],
    queryFn: () => ask(api.stats),
    staleTime: STALE_MS,
    ...(isSteady ? { placeholderData: keepPreviousData } : {}),
  });
}
