'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { StatsTeam } from '@/server/services/stats/shapes';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { failureOf } from '@/ui/kit/failure';
import { Select } from '@/ui/kit/select';
import { TextField } from '@/ui/kit/text-field';
import { fromLocal, toLocal } from './local-time';

/** A place of the schedule as the form has it. */
export interface SlotStart {
  /** Null for a further game. */
  readonly seasonGameId: number | null;
  readonly day: number;
  /** UTC, ISO 8601. */
  readonly deadline: string;
  readonly awayTeamId: number;
  readonly homeTeamId: number;
}

export interface SlotDialogProps {
  readonly seasonId: number;
  readonly teams: readonly StatsTeam[];
  readonly start: SlotStart;
  readonly onClose: () => void;
}

/** Changes, adds or takes off a game that nobody has begun. */
export function SlotDialog({ seasonId, teams, start, onClose }: SlotDialogProps) {
  const api = useApi();
  const queries = useQueryClient();
  const [slot, setSlot] = useState(start);
  const [reason, setReason] = useState('');
  const change = (part: Partial<SlotStart>): void => setSlot((before) => ({ ...before, ...part }));
  const done = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: ['stats'] });
    await queries.invalidateQueries({ queryKey: ['season'] });
    onClose();
  };
  const save = useMutation({
    mutationFn: async ({ seasonGameId, ...rest }: SlotStart): Promise<void> => {
      if (seasonGameId === null) await api.season.addGame.mutate({ seasonId, ...rest });
      else await api.season.editGame.mutate({ seasonGameId, ...rest, reason: reason.trim() });
    },
    onSuccess: done,
  });
  const remove = useMutation({
    mutationFn: async (seasonGameId: number): Promise<void> => {
      await api.season.removeGame.mutate({ seasonGameId, reason: reason.trim() });
    },
    onSuccess: done,
  });
  const { seasonGameId } = slot;
  const isThere = seasonGameId !== null;
  const hasReason = !isThere || reason.trim() !== '';
  const [isTried, setTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (hasReason) save.mutate(slot);
  };
  const error = save.error ?? remove.error;
  const options = teams.map(({ teamId, name }) => ({ value: String(teamId), label: name }));
  return (
    <Dialog open onClose={onClose} title={isThere ? 'Change this game' : 'A further game'}>
      <form noValidate onSubmit={submit} className="grid gap-4">
        <Select
          label="Away"
          value={String(slot.awayTeamId)}
          options={options}
          onChange={(event) => change({ awayTeamId: Number(event.target.value) })}
        />
        <Select
          label="Home"
          value={String(slot.homeTeamId)}
          options={options}
          onChange={(event) => change({ homeTeamId: Number(event.target.value) })}
        />
        <Button
          className="justify-self-start"
          onClick={() => change({ awayTeamId: slot.homeTeamId, homeTeamId: slot.awayTeamId })}
        >
          Swap home and away
        </Button>
        <div className="grid gap-4 sm:grid-cols-[7rem_1fr]">
          <TextField
            label="Day"
            type="number"
            inputMode="numeric"
            min={1}
            value={Number.isNaN(slot.day) ? '' : slot.day}
            onChange={(event) => change({ day: event.target.valueAsNumber })}
          />
          <TextField
            label="Deadline, by your clock"
            type="datetime-local"
            value={toLocal(slot.deadline)}
            onChange={(event) => {
              const at = fromLocal(event.target.value);
              if (at !== null) change({ deadline: at });
            }}
          />
        </div>
        {isThere ? (
          <TextField
            label="Reason"
            hint="Everyone in the league may read it."
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={isTried && !hasReason ? 'Say why.' : null}
          />
        ) : null}
        <div role="alert" className="text-out-ink empty:hidden">
          {error === null ? null : failureOf(error).text}
        </div>
        <div className="flex flex-wrap justify-between gap-2.5">
          <Button type="submit" kind="go" busy={save.isPending}>
            {isThere ? 'Save' : 'Add the game'}
          </Button>
          {isThere ? (
            <Button
              kind="danger"
              busy={remove.isPending}
              onClick={() => {
                setTried(true);
                if (hasReason) remove.mutate(seasonGameId);
              }}
            >
              Take it off the schedule
            </Button>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}
