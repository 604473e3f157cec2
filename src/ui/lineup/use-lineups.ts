'use client';
import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { PlayerKey } from '@/game/lineup';
import type { Side } from '@/game/play';
import { manOfPool, type LineupMan } from '@/leagues/lineup/lineup-man';
import { named } from '@/leagues/roster/standing';
import type { LineupTeam, TeamSheets } from '@/server/services/lineups/shapes';
import { useApi } from '@/trpc/provider';

/** A team, or a side of a game. */
export type LineupPlace = { readonly teamId: number } | { readonly gameId: string; readonly side: Side };

const sheetsKey = (teamId: number, gameId: string | null) => ['lineup', 'sheets', teamId, gameId] as const;

/** The lineups that this person keeps for a team, and the drafts of one of its games. */
export function useSheets(teamId: number, gameId: string | null = null): UseQueryResult<TeamSheets> {
  const api = useApi();
  return useQuery({
    queryKey: sheetsKey(teamId, gameId),
    queryFn: () => api.lineup.sheets.query({ teamId, gameId }),
    staleTime: 0,
  });
}

/** Has the lineups of a team read again. */
export function useSheetsAgain(teamId: number): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(() => queries.invalidateQueries({ queryKey: ['lineup', 'sheets', teamId] }), [queries, teamId]);
}

/** Everyone whom a lineup may name, with rest and rules. `version` is another when the roster is another. */
export function useLineupTeam(place: LineupPlace, version = ''): UseQueryResult<LineupTeam> {
  const api = useApi();
  return useQuery({
    queryKey: ['lineup', 'team', 'teamId' in place ? place.teamId : `${place.gameId} ${place.side}`, version],
    placeholderData: keepPreviousData,
    queryFn: () => api.lineup.team.query(place),
    staleTime: 60_000,
  });
}

/** The men of a team as a board takes them; who cannot play now is there with why. */
export function menOf({ men, rest }: LineupTeam): readonly LineupMan[] {
  const outings = new Map(rest.map((row) => [row.player, row.outings]));
  const cardsOf = new Map<string, number>();
  for (const { person } of men) cardsOf.set(person, (cardsOf.get(person) ?? 0) + 1);
  return men.map((man) => {
    const { hurt, ...ready } = manOfPool(man, outings.get(man.player));
    const { standing, person } = man;
    const isOut = standing.type === 'refused' && hurt === null;
    return {
      ...ready,
      // A man of several cards is told apart by the set.
      name: (cardsOf.get(person) ?? 0) > 1 ? named(man) : man.name,
      hurt: isOut ? 'in the minor leagues' : hurt,
    };
  });
}

/** Names by what a roster lists, those who are gone too. */
export function namesOf(men: readonly LineupMan[], gone: TeamSheets['gone']): (player: PlayerKey) => string {
  const names = new Map([...men, ...gone].map(({ player, name }) => [player, name]));
  return (player) => names.get(player) ?? `Player ${player}`;
}
