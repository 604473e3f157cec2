'use client';
import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Account, SignedIn } from '@/server/api/wire';
import { useApi, useApiClient } from '@/trpc/provider';
import { readStored, useStored, writeStored } from '@/ui/kit/stored';

const ME = ['account', 'me'] as const;
/** Remembers that somebody is signed in here, for the first paint (public/theme.js). */
const KNOWN = 'scorecard:known';
const RECOVERY = 'scorecard:recovery-code';

/** Who is signed in on this device; null data is a visitor without a name. */
export function useMe(): UseQueryResult<Account | null> {
  const api = useApi();
  const me = useQuery({ queryKey: ME, queryFn: () => api.account.me.query(), staleTime: 60_000 });
  const known = me.data === undefined ? null : me.data !== null;
  useEffect(() => {
    if (known !== null && (readStored(KNOWN) !== null) !== known) writeStored(KNOWN, known ? 'yes' : null);
  }, [known]);
  return me;
}

/** The recovery code that was told and not yet put away; it stays in this tab until then. */
export const useRecoveryCode = (): readonly [string | null, (value: string | null) => void] =>
  useStored(RECOVERY, 'session');

/** Puts a new person in place everywhere: cache, recovery code, and a socket that speaks for them. */
function useEnter(): (signedIn: SignedIn) => Promise<void> {
  const queries = useQueryClient();
  const { reconnect } = useApiClient();
  return async ({ account, recoveryCode }) => {
    writeStored(RECOVERY, recoveryCode, 'session');
    // An answer still under way knows the visitor of before.
    await queries.cancelQueries({ queryKey: ME });
    queries.setQueryData(ME, account);
    reconnect();
    await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== ME[0] });
  };
}

/** A name is all it takes. */
export function useSignIn() {
  const api = useApi();
  const enter = useEnter();
  return useMutation({
    mutationFn: (name: string) => api.account.signInAsGuest.mutate({ name }),
    onSuccess: (signedIn) => enter(signedIn),
  });
}

/** Back into an account with its recovery code; the old code is spent, a new one comes. */
export function useRecover() {
  const api = useApi();
  const enter = useEnter();
  return useMutation({
    mutationFn: (code: string) => api.account.recover.mutate({ code }),
    onSuccess: (signedIn) => enter(signedIn),
  });
}

export function useSignOut() {
  const api = useApi();
  const queries = useQueryClient();
  const { reconnect } = useApiClient();
  return useMutation({
    mutationFn: () => api.account.signOut.mutate(),
    onSuccess: async () => {
      writeStored(RECOVERY, null, 'session');
      await queries.cancelQueries({ queryKey: ME });
      queries.setQueryData(ME, null);
      reconnect();
      await queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== ME[0] });
    },
  });
}
