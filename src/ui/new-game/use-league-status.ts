'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LeagueId } from '@/game/state';
import { useApi } from '@/trpc/provider';

const KEY = ['league', 'status'];

/** While a service is being read, and otherwise, in milliseconds. */
const READING_MS = 1_000;
const QUIET_MS = 60_000;

/** Where a league's data comes from, and when the server said so. Leagues and teams are asked for again when it was read anew. */
export function useLeagueStatus(league: LeagueId | null) {
  const api = useApi();
  const queries = useQueryClient();
  const status = useQuery({
    queryKey: KEY,
    queryFn: () => api.league.status.query(),
    refetchInterval: ({ state }) => (state.data?.some(({ isReading }) => isReading) ? READING_MS : QUIET_MS),
  });
  const refresh = useMutation({
    mutationFn: (asked: LeagueId) => api.league.refresh.mutate({ league: asked }),
    onSuccess: (answer) => queries.setQueryData(KEY, answer),
  });
  const found = status.data?.find((each) => each.league === league) ?? null;
  const readAt = status.data?.map((each) => each.readAt ?? '').join() ?? null;
  const known = useRef(readAt);
  useEffect(() => {
    const isFirst = known.current === null;
    if (readAt === null || readAt === known.current) return;
    known.current = readAt;
    if (isFirst) return;
    void queries.invalidateQueries({ queryKey: ['league', 'list'] });
    void queries.invalidateQueries({ queryKey: ['team', 'list'] });
  }, [queries, readAt]);
  return { status: found, toldAt: status.dataUpdatedAt, refresh };
}
