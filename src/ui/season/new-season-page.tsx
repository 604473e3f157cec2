'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { LeagueId } from '@/game/state';
import { LEAGUE_NAMES } from '@/leagues/league-names';
import { useApi } from '@/trpc/provider';
import { EmptyState } from '@/ui/kit/empty-state';
import { failureOf } from '@/ui/kit/failure';
import { useRoles } from '@/ui/office/use-roles';
import { Loaded } from '@/ui/stats/loaded';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { newSeasonDraft, type SeasonDraft, settingsOf } from './season-draft';
import { SeasonForm } from './season-form';

/** Where a commissioner makes a season. */
export function NewSeasonPage({ leagueId }: { readonly leagueId: LeagueId }) {
  const roles = useRoles();
  return (
    <StatsFrame
      title="New season"
      note="Teams and rules first; the schedule comes next."
      within={[
        { href: '/', label: 'Games' },
        { href: `/leagues/${leagueId}`, label: LEAGUE_NAMES[leagueId] },
      ]}
    >
      <Loaded query={roles} what="Your roles">
        {({ leagues }) =>
          leagues.some((one) => one.leagueId === leagueId && one.role !== 'scorer') ? (
            <NewSeason leagueId={leagueId} />
          ) : (
            <EmptyState title="Only commissioners make seasons">You do not run this league.</EmptyState>
          )
        }
      </Loaded>
    </StatsFrame>
  );
}

function NewSeason({ leagueId }: { readonly leagueId: LeagueId }) {
  const api = useApi();
  const router = useRouter();
  const queries = useQueryClient();
  const [start] = useState(() =>
    newSeasonDraft(leagueId, {
      year: new Date().getFullYear(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
  );
  const make = useMutation({
    mutationFn: (draft: SeasonDraft) => api.season.create.mutate({ league: leagueId, ...settingsOf(draft) }),
    onSuccess: ({ seasonId }) => {
      void queries.invalidateQueries({ queryKey: ['stats'] });
      router.push(`/seasons/${seasonId}/edit?part=schedule`);
    },
  });
  return (
    <SeasonForm
      start={start}
      button="Make the season"
      isBusy={make.isPending || make.isSuccess}
      refusal={make.error === null ? null : failureOf(make.error).text}
      hasSchedule={false}
      onSave={(draft) => make.mutate(draft)}
    />
  );
}
