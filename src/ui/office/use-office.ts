'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LeagueId } from '@/game/state';
import type { Api } from '@/trpc/api-client';
import { errorCode } from '@/trpc/error-code';
import { useApi } from '@/trpc/provider';
import { failureOf } from '@/ui/kit/failure';
import { toast } from '@/ui/kit/toast';

/** What the office knows of a league, kept under one key so that a change makes all of it fresh. */
export function useOffice<T>(key: readonly (string | number | null)[], ask: (api: Api) => Promise<T>) {
  const api = useApi();
  return useQuery<T>({ queryKey: ['office', ...key], queryFn: () => ask(api) });
}

export const useSettings = (leagueId: LeagueId) =>
  useOffice(['settings', leagueId], (api) => api.office.settings.query({ leagueId }));
export const usePeople = (leagueId: LeagueId) =>
  useOffice(['people', leagueId], (api) => api.people.list.query({ leagueId }));
export const useTeams = (leagueId: LeagueId) =>
  useOffice(['teams', leagueId], (api) => api.team.all.query({ leagueId }));

export interface Deed {
  readonly isBusy: boolean;
  /** Why the last one was refused; null when it was not. */
  readonly problem: string | null;
  /** Somebody else was faster. */
  readonly isConflict: boolean;
  /** Does it, says so, and has everything read again. Answers what came of it; null when it was refused. */
  readonly run: <T>(send: (api: Api) => Promise<T>, said: string) => Promise<T | null>;
  readonly clear: () => void;
}

/** One thing at a time that changes something in the office. */
export function useDeed(): Deed {
  const api = useApi();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<{ readonly text: string; readonly isConflict: boolean } | null>(null);
  return {
    isBusy,
    problem: failure?.text ?? null,
    isConflict: failure?.isConflict ?? false,
    clear: () => setFailure(null),
    run: async (send, said) => {
      if (isBusy) return null;
      setBusy(true);
      setFailure(null);
      try {
        const done = await send(api);
        toast({ title: said, tone: 'good' });
        await queries.invalidateQueries();
        return done;
      } catch (error) {
        setFailure({ text: failureOf(error).text, isConflict: errorCode(error) === 'CONFLICT' });
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
