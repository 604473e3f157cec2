'use client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { SeasonSetup } from '@/server/services/seasons/shapes';
import { useApi } from '@/trpc/provider';
import { useMe } from '@/ui/account/use-me';

/** How a season is set up, and whether the caller may change it. */
export function useSetup(seasonId: number): UseQueryResult<SeasonSetup> {
  const api = useApi();
  const { data: me } = useMe();
  return useQuery({
    queryKey: ['season', 'setup', seasonId, me?.userId ?? null],
    queryFn: () => api.season.setup.query({ seasonId }),
    enabled: me !== undefined,
  });
}
