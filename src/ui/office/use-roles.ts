'use client';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { MyRoles } from '@/server/services/people/shapes';
import { useApi } from '@/trpc/provider';
import { useMe } from '@/ui/account/use-me';

/** Which leagues the caller runs and which teams he manages. */
export function useRoles(): UseQueryResult<MyRoles> {
  const api = useApi();
  const { data: me } = useMe();
  return useQuery({
    queryKey: ['roles', me?.userId ?? null],
    queryFn: () => api.account.roles.query(),
    enabled: me !== undefined,
    staleTime: 60_000,
  });
}
