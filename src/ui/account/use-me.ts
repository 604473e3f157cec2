'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { Account, SignedIn } from '@/server/api/wire';
import { useApi, useApiClient } from '@/trpc/provider';
import { readStored, useStored, writeStored } from '@/ui/kit/stored';

const ME = ['account', 'me'] as const;
/** Remembers that somebody is signed in here, for the first paint (public/theme.js). */
const KNOWN = 'scorecard:known';
const RECOVERY = 'scorecard:recovery-code';

export interface Me {
  /** Null is a visitor without a name; undefined is not known yet. */
  readonly data: Account | null | undefined;
  readonly isPending: boolean;
  readonly isError: boolean;
}

const WAITING: Me = { data: undefined, isPending: true, isError: false };
const noSubscription = (): (() => void) => () => undefined;

/** False for the first drawing of a page that came from the server, and of each part that wakes up later. */
const useIsAwake = (): boolean =>
  useSyncExternalStore(
    noSubscription,
    () => true,
    () => false,
  );

/** Who is signed in on this device. */
export function useMe(): Me {
  const api = useApi();
  const me = useQuery({ queryKey: ME, queryFn: () => api.account.me.query(), staleTime: 60_000 });
  const known = me.data === undefined ? null : me.data !== null;
  useEffect(() => {
    if (known !== null && (readStored(KNOWN) !== null) !== known) writeStored(KNOWN, known ? 'yes' : null);
  }, [known]);
  // The header may know already while the page below wakes up: its first drawing must be the server's.
  return useIsAwake() ? me : WAITING;
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
