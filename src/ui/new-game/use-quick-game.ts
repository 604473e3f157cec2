'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '@/trpc/provider';
import { readStored } from '@/ui/kit/stored';
import { drawTeams, FIRST_DRAFT, newGameInput } from './draft';
import { lotOfTeams } from './simulated-teams';
import { DRAFT_STORED, recallDraft } from './remember-draft';
import { useCreateGame } from './use-create-game';

/** One press to a full game against the computer: the team of last time or one by lot, at home, standard rules. */
export function useQuickGame() {
  const api = useApi();
  const queries = useQueryClient();
  const create = useCreateGame();
  return useMutation({
    mutationFn: async (): Promise<string> => {
      const leagues = await queries.fetchQuery({
        queryKey: ['league', 'list'],
        queryFn: () => api.league.list.query(),
        staleTime: 60_000,
      });
      const league = leagues.find((each) => each.kind === 'cards')?.id ?? 'pd';
      const teams = await queries.fetchQuery({
        queryKey: ['team', 'list', league],
        queryFn: () => api.team.list.query({ league }),
        staleTime: 60_000,
      });
      const ids = teams.map((team) => team.teamId);
      const last = recallDraft(readStored(DRAFT_STORED));
      const team = last.team !== null && ids.includes(last.team) ? last.team : null;
      const input = newGameInput(drawTeams({ ...FIRST_DRAFT, league, team }, lotOfTeams(teams), Math.random));
      if (input === null) throw new Error('There are no teams to play with yet.');
      return create.mutateAsync(input);
    },
  });
}
