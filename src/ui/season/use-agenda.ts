'use client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Agenda } from '@/server/services/seasons/shapes';
import { useApi } from '@/trpc/provider';
import { useMe } from '@/ui/account/use-me';

const LOOK_AGAIN_MS = 60_000;

/** My teams and what they have to play; asks nothing for a visitor without a name. */
export function useAgenda(): UseQueryResult<Agenda> {
  const api = useApi();
  const { data: me } = useMe();
  return useQuery({
    queryKey: ['season', 'agenda', me?.userId ?? null],
    queryFn: () => api.season.agenda.query(),
    enabled: me !== undefined && me !== null,
    refetchInterval: LOOK_AGAIN_MS,
  });
}
