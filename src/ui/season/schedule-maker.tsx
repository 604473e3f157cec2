'use client';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { SchedulePlan } from '@/leagues/season/plan-schedule';
import type { SchedulePreview, SeasonSetup } from '@/server/services/seasons/shapes';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { Panel, PanelHeader } from '@/ui/kit/panel';
import { TextField } from '@/ui/kit/text-field';
import { toast } from '@/ui/kit/toast';
import { useTeams } from '@/ui/new-game/use-leagues';
import type { LeagueId } from '@/game/state';
import { DataTable } from '@/ui/stats/table/data-table';
import { deadlineText } from './deadline-text';

export interface ScheduleMakerProps {
  readonly setup: SeasonSetup;
  readonly onWritten: () => Promise<void>;
}

const inAWeek = (): string => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

/** Makes a schedule from a few numbers: looked at first, written then. */
export function ScheduleMaker({ setup, onWritten }: ScheduleMakerProps) {
  const { seasonId, games, begun, timeZone } = setup;
  const api = useApi();
  const [plan, setPlan] = useState<SchedulePlan>(() => ({
    gamesPerPair: 2,
    seriesLength: 2,
    firstDay: inAWeek(),
    daysBetween: 7,
    time: '22:00',
  }));
  const [seen, setSeen] = useState<{ readonly plan: SchedulePlan; readonly preview: SchedulePreview } | null>(null);
  const look = useMutation({
    mutationFn: async (asked: SchedulePlan) => ({
      plan: asked,
      preview: await api.season.previewSchedule.query({ seasonId, plan: asked }),
    }),
    onSuccess: setSeen,
  });
  const write = useMutation({
    mutationFn: (asked: SchedulePlan) => api.season.writeSchedule.mutate({ seasonId, plan: asked }),
    onSuccess: async (written) => {
      setSeen(null);
      await onWritten();
      toast({ title: `The schedule has ${written.games} games`, tone: 'good' });
    },
  });
  const change = (part: Partial<SchedulePlan>): void => setPlan((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    look.mutate(plan);
  };
  const error = look.error ?? write.error;
  if (begun > 0) {
    return (
      <p className="max-w-prose text-soft">
        {begun} of {games} games have begun: the schedule stays. Its open games are changed one by one on the page of
        the season.
      </p>
    );
  }
  const whole = (key: 'gamesPerPair' | 'seriesLength' | 'daysBetween', label: string, least: number, most: number) => (
    <TextField
      label={label}
      type="number"
      inputMode="numeric"
      min={least}
      max={most}
      value={Number.isNaN(plan[key]) ? '' : plan[key]}
      onChange={(event) => change({ [key]: event.target.valueAsNumber })}
    />
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <form onSubmit={submit} noValidate>
        <Panel className="grid gap-5 p-4 sm:p-5">
          {games > 0 ? <p>There is a schedule of {games} games. Another one takes its place.</p> : null}
          <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {whole('gamesPerPair', 'Games of each two teams', 1, 40)}
            {whole('seriesLength', 'Games of a series', 1, 7)}
            <TextField
              label="First deadline"
              type="date"
              value={plan.firstDay}
              onChange={(event) => change({ firstDay: event.target.value })}
            />
            {whole('daysBetween', 'Days from round to round', 0, 90)}
            <TextField
              label="Time of day"
              type="time"
              value={plan.time}
              hint={`In ${timeZone.replaceAll('_', ' ')}`}
              onChange={(event) => change({ time: event.target.value })}
            />
          </div>
          <p className="text-sm text-soft">
            A round is a series: all its games have one deadline. Everyone is at home as often as away.
          </p>
          <div role="alert" className="text-out-ink empty:hidden">
            {error === null ? null : failureOf(error).text}
          </div>
          <Button type="submit" busy={look.isPending} className="justify-self-start">
            Look at the schedule
          </Button>
        </Panel>
      </form>
      {seen === null ? null : (
        <Preview {...seen} setup={setup} isBusy={write.isPending} onWrite={() => write.mutate(seen.plan)} />
      )}
    </div>
  );
}

interface PreviewProps {
  readonly preview: SchedulePreview;
  readonly setup: SeasonSetup;
  readonly isBusy: boolean;
  readonly onWrite: () => void;
}

function Preview({ preview: { games, rounds, lastDeadline, replaces }, setup, isBusy, onWrite }: PreviewProps) {
  const { data: teams } = useTeams(setup.leagueId as LeagueId);
  const nameOf = (id: number): string => teams?.find(({ teamId }) => teamId === id)?.name ?? `Team ${id}`;
  return (
    <Panel>
      <PanelHeader
        title={`${games.length} games in ${rounds} rounds`}
        note={`the last is due ${deadlineText(lastDeadline)}`}
        actions={
          <Button kind="go" busy={isBusy} onClick={onWrite}>
            {replaces > 0 ? `Write it in place of ${replaces} games` : 'Write this schedule'}
          </Button>
        }
      />
      <DataTable
        caption="Schedule"
        columns={[
          { key: 'number', label: 'Game', title: 'Game', value: ({ number }) => number, isText: true },
          { key: 'round', label: 'Round', title: 'Round', value: ({ round }) => round, isLowFirst: true, isMain: true },
          { key: 'day', label: 'Day', title: 'Day', value: ({ day }) => day, isLowFirst: true },
          {
            key: 'away',
            label: 'Away',
            title: 'Away',
            value: (game) => nameOf(game.awayTeamId),
            isText: true,
            isMain: true,
          },
          {
            key: 'home',
            label: 'Home',
            title: 'Home',
            value: (game) => nameOf(game.homeTeamId),
            isText: true,
            isMain: true,
          },
          {
            key: 'deadline',
            label: 'Due',
            title: 'Due, by your clock',
            value: ({ deadline }) => deadline,
            show: ({ deadline }) => deadlineText(deadline),
            isText: true,
          },
        ]}
        rows={games}
        rowKey={({ number }) => number}
        empty="No game."
      />
    </Panel>
  );
}
