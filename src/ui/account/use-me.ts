'use client';
import { useSyncExternalStore } from 'react';
import { useApi } from '@/trpc/provider';
import { useStored } from '@/ui/kit/stored';
import { meStoreOf, WAITING, type Me } from './me-store';

/** Where the recovery code waits until it is put away. */
export const RECOVERY = 'scorecard:recovery-code';

/** Who is signed in on this device. The first drawing of each part is the server's, which knows nobody. */
export function useMe(): Me {
  const store = meStoreOf(useApi());
  return useSyncExternalStore(store.subscribe, store.get, () => WAITING);
}

/** The recovery code that was told and not yet put away; it stays in this tab until then. */
export const useRecoveryCode = (): readonly [string | null, (value: string | null) => void] =>
  useStored(RECOVERY, 'session');
