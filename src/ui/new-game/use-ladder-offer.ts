'use client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { LeagueId } from '@/game/state';
import { useApi } from '@/trpc/provider';

/** The cardsets a game can be made with, and what a ladder of them means for the teams that are chosen. */
export function useLadderOffer(league: LeagueId, teamIds: readonly number[], ladder: readonly number[] | null) {
  const api = useApi();
  return useQuery({
    queryKey: ['roster', 'ladder', league, teamIds, ladder],
    queryFn: () =>
      api.roster.ladder.query({ league, teamIds: [...teamIds], cardsets: ladder === null ? null : [...ladder] }),
    placeholderData: keepPreviousData,
  });
}
