'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import type { SeasonSetup } from '@/server/services/seasons/shapes';
import { useApi } from '@/trpc/provider';
import { Button, LinkButton } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';
import { failureOf } from '@/ui/kit/failure';
import { toast } from '@/ui/kit/toast';
import { Loaded } from '@/ui/stats/loaded';
import { PartTabs } from '@/ui/stats/part-tabs';
import { StatsFrame } from '@/ui/stats/stats-frame';
import { ScheduleMaker } from './schedule-maker';
import { draftOfSetup, settingsOf, type SeasonDraft } from './season-draft';
import { SeasonForm } from './season-form';
import { useSetup } from './use-setup';

const STATUS_WORDS = {
  planned: 'It is being planned: its games cannot be played yet.',
  active: 'It is under way.',
  completed: 'It is over.',
} as const;

/** Where commissioners run a season: settings, schedule, open and close. */
export function EditSeasonPage({ seasonId }: { readonly seasonId: number }) {
  const query = useSetup(seasonId);
  const setup = query.data;
  return (
    <StatsFrame
      title={setup === undefined ? 'Season' : `Run ${setup.name}`}
      note={setup === undefined ? undefined : STATUS_WORDS[setup.status]}
      within={[
        { href: '/', label: 'Games' },
        ...(setup === undefined
          ? []
          : [
              { href: `/leagues/${setup.leagueId}`, label: 'League' },
              { href: `/seasons/${seasonId}`, label: setup.name },
            ]),
      ]}
    >
      <Loaded query={query} what="The season">
        {(loaded) =>
          loaded.mayEdit ? (
            <Running setup={loaded} />
          ) : (
            <EmptyState
              title="Only commissioners run a season"
              action={<LinkButton href={`/seasons/${seasonId}`}>To the season</LinkButton>}
            >
              {loaded.isSimulated ? 'Computers play this one.' : 'You do not run this league.'}
            </EmptyState>
          )
        }
      </Loaded>
    </StatsFrame>
  );
}

/** Asks anew for everything that tells of seasons. */
function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ['season'] });
    await queries.invalidateQueries({ queryKey: ['stats'] });
  };
}

function Running({ setup }: { readonly setup: SeasonSetup }) {
  const api = useApi();
  const refresh = useRefresh();
  const save = useMutation({
    mutationFn: (draft: SeasonDraft) => api.season.change.mutate({ seasonId: setup.seasonId, ...settingsOf(draft) }),
    onSuccess: async () => {
      await refresh();
      toast({ title: 'The season was saved', tone: 'good' });
    },
  });
  return (
    <>
      <StatusBar setup={setup} />
      <PartTabs
        label="Parts of the season"
        parts={[
          {
            key: 'settings',
            label: 'Settings',
            content: (
              <SeasonForm
                start={draftOfSetup(setup)}
                button="Save"
                isBusy={save.isPending}
                refusal={save.error === null ? null : failureOf(save.error).text}
                hasSchedule={setup.games > 0}
                onSave={(draft) => save.mutate(draft)}
              />
            ),
          },
          { key: 'schedule', label: 'Schedule', content: <ScheduleMaker setup={setup} onWritten={refresh} /> },
        ]}
      />
    </>
  );
}

function StatusBar({ setup: { seasonId, leagueId, status, games, begun } }: { readonly setup: SeasonSetup }) {
  const api = useApi();
  const router = useRouter();
  const refresh = useRefresh();
  const fail = (error: unknown): void =>
    toast({ title: 'Nothing was changed', description: failureOf(error).text, tone: 'bad' });
  const set = useMutation({
    mutationFn: (next: typeof status) => api.season.setStatus.mutate({ seasonId, status: next }),
    onSuccess: refresh,
    onError: fail,
  });
  const remove = useMutation({
    mutationFn: () => api.season.remove.mutate({ seasonId }),
    onSuccess: async () => {
      await refresh();
      router.push(`/leagues/${leagueId}`);
    },
    onError: fail,
  });
  return (
    <div className="flex flex-wrap gap-2.5">
      {status === 'planned' ? (
        <Button kind="go" busy={set.isPending} disabled={games === 0} onClick={() => set.mutate('active')}>
          Open the season
        </Button>
      ) : null}
      {status === 'active' ? (
        <Button busy={set.isPending} onClick={() => set.mutate('completed')}>
          Close the season
        </Button>
      ) : null}
      {status === 'completed' ? (
        <Button busy={set.isPending} onClick={() => set.mutate('active')}>
          Open it again
        </Button>
      ) : null}
      <LinkButton href={`/seasons/${seasonId}?part=results`}>Its games, one by one</LinkButton>
      {begun === 0 ? (
        <Button kind="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
          Take the season back
        </Button>
      ) : null}
    </div>
  );
}
