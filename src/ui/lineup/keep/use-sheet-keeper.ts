'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SheetContent } from '@/leagues/lineup/merge-sheets';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import type { Api } from '@/trpc/api-client';
import { errorCode, errorRequestId } from '@/trpc/error-code';
import { useApi } from '@/trpc/provider';
import { failureOf } from '@/ui/kit/failure';
import { readStored, writeStored } from '@/ui/kit/stored';
import { createSheetKeeper, type KeeperParts, type KeeperState, type SheetKeeper } from './sheet-keeper';

/** Where a sheet that is not on the server yet will belong. */
export interface SheetHome {
  readonly teamId: number;
  readonly gameId: string | null;
}

function partsOf(api: Api, begun: LineupSheet | SheetContent, { teamId, gameId }: SheetHome): KeeperParts {
  const key = 'id' in begun ? `sheet:${begun.id}` : `draft:${teamId}:${gameId ?? 'new'}:${begun.versus}`;
  const stored = `scorecard:lineup:${key}`;
  return {
    save: ({ name, versus, designatedHitter, slots }, base) =>
      api.lineup.save.mutate({
        id: base?.id ?? null,
        teamId,
        gameId,
        // A name that was rubbed out is not saved as none.
        name: name.trim() === '' ? (base?.name ?? 'Lineup') : name,
        versus,
        designatedHitter,
        slots: [...slots],
        version: base?.version ?? 0,
      }),
    read: async (base) => {
      if (base === null) {
        const { drafts } = await api.lineup.sheets.query({ teamId, gameId });
        return drafts.find(({ versus }) => versus === begun.versus) ?? null;
      }
      return api.lineup.sheet.query({ id: base.id }).catch((error: unknown) => {
        if (errorCode(error) === 'NOT_FOUND') return null;
        throw error;
      });
    },
    failureOf: (error) => ({
      code: errorCode(error),
      message: failureOf(error).text,
      requestId: errorRequestId(error),
    }),
    local: { read: () => readStored(stored), write: (text) => writeStored(stored, text) },
    after: (ms, call) => {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
  };
}

/** Keeps a sheet while the part that shows it is there; what is open is saved when the page is left. */
export function useSheetKeeper(
  begun: LineupSheet | SheetContent,
  home: SheetHome,
): readonly [KeeperState, SheetKeeper] {
  const api = useApi();
  const [keeper] = useState(() => createSheetKeeper(begun, partsOf(api, begun, home)));
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState, keeper.getState);
  useEffect(() => {
    const save = (): void => void keeper.flush();
    document.addEventListener('visibilitychange', save);
    window.addEventListener('online', save);
    return () => {
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('online', save);
      save();
    };
  }, [keeper]);
  return [state, keeper];
}
