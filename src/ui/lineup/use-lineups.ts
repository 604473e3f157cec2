'use client';
import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { PlayerKey } from '@/game/lineup';
import type { Side } from '@/game/play';
import type { Slots } from '@/leagues/lineup/change-sheet';
import { manOfPool, type LineupMan } from '@/leagues/lineup/lineup-man';
import type { Standing } from '@/leagues/roster/pool';
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

/**
 * The men of a team as a board takes them; who cannot play now is there with why. Cards that ordinary games refuse, as of
 * a man who plays on an earlier one, are there only where the lineup names them.
 */
export function menOf({ men: everyone, rest }: LineupTeam, slots: Slots): readonly LineupMan[] {
  const men = everyone.filter(
    ({ player, standing }) => !isOtherCard(standing) || slots.some((slot) => slot.player === player),
  );
  const outings = new Map(rest.map((row) => [row.player, row.outings]));
  const cardsOf = new Map<string, number>();
  for (const { person } of men) cardsOf.set(person, (cardsOf.get(person) ?? 0) + 1);
  return men.map((man) => {
    const { hurt, ...ready } = manOfPool(man, outings.get(man.player));
    const { standing, person } = man;
    return {
      ...ready,
      // A man of several cards is told apart by the set.
      name: (cardsOf.get(person) ?? 0) > 1 ? named(man) : man.name,
      hurt: hurt ?? whyOut(standing),
    };
  });
}

const isOtherCard = (standing: Standing): boolean =>
  standing.type === 'refused' && (standing.refusal === 'backup' || standing.refusal === 'cardset');

/** Goes on "Smith is …"; null for who may play. */
function whyOut(standing: Standing): string | null {
  if (standing.type !== 'refused') return null;
  return isOtherCard(standing) ? 'here on a card that ordinary games refuse' : 'in the minor leagues';
}

/** Names by what a roster lists, those who are gone too. */
export function namesOf(men: readonly LineupMan[], gone: TeamSheets['gone']): (player: PlayerKey) => string {
  const names = new Map([...men, ...gone].map(({ player, name }) => [player, name]));
  return (player) => names.get(player) ?? `Player ${player}`;
}
