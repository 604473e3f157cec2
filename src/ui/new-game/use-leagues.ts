'use client';
import { useQuery } from '@tanstack/react-query';
import type { LeagueId } from '@/game/state';
import { useApi } from '@/trpc/provider';

/** Leagues hardly ever change while a page is open. */
const STALE_MS = 5 * 60_000;

/** Every league one can play in. */
export function useLeagues() {
  const api = useApi();
  return useQuery({ queryKey: ['league', 'list'], queryFn: () => api.league.list.query(), staleTime: STALE_MS });
}

/** The teams of a league; asks for none while `league` is null. */
export function useTeams(league: LeagueId | null) {
  const api = useApi();
  return useQuery({
    queryKey: ['team', 'list', league],
    queryFn: () => api.team.list.query(league === null ? {} : { league }),
    staleTime: STALE_MS,
    enabled: league !== null,
  });
}
