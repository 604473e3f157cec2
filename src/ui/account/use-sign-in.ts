'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Account } from '@/server/api/wire';
import { useApi, useApiClient } from '@/trpc/provider';
import { writeStored } from '@/ui/kit/stored';
import { meStoreOf } from './me-store';
import { RECOVERY } from './use-me';

/** Puts somebody, or nobody, in place everywhere: recovery code, account, a socket that speaks for them, lists. */
function useEnter(): (account: Account | null, recoveryCode: string | null) => Promise<void> {
  const queries = useQueryClient();
  const { api, reconnect } = useApiClient();
  return async (account, recoveryCode) => {
    writeStored(RECOVERY, recoveryCode, 'session');
    meStoreOf(api).set(account);
    reconnect();
    await queries.invalidateQueries();
  };
}

/** A name is all it takes. */
export function useSignIn() {
  const api = useApi();
  const enter = useEnter();
  return useMutation({
    mutationFn: (name: string) => api.account.signInAsGuest.mutate({ name }),
    onSuccess: ({ account, recoveryCode }) => enter(account, recoveryCode),
  });
}

/** Back into an account with its recovery code; the old code is spent, a new one comes. */
export function useRecover() {
  const api = useApi();
  const enter = useEnter();
  return useMutation({
    mutationFn: (code: string) => api.account.recover.mutate({ code }),
    onSuccess: ({ account, recoveryCode }) => enter(account, recoveryCode),
  });
}

export function useSignOut() {
  const api = useApi();
  const enter = useEnter();
  return useMutation({
    mutationFn: () => api.account.signOut.mutate(),
    onSuccess: () => enter(null, null),
  });
}
