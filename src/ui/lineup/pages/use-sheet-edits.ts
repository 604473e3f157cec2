'use client';
import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { contentOf, type SheetContent } from '@/leagues/lineup/merge-sheets';
import type { LineupSheet } from '@/leagues/lineup/sheet';
import { useApi } from '@/trpc/provider';
import { failureOf } from '@/ui/kit/failure';
import { toast } from '@/ui/kit/toast';
import { useSheetsAgain } from '../use-lineups';

export interface SheetEdits {
  readonly isBusy: boolean;
  /** Keeps a new lineup and opens it. */
  readonly create: (content: SheetContent) => void;
  readonly makeDefault: (sheet: LineupSheet) => void;
  readonly remove: (sheet: LineupSheet) => void;
  /** What was deleted last, until the page is left. */
  readonly removed: LineupSheet | null;
  readonly undo: () => void;
}

/** What is done to lineups from their list. */
export function useSheetEdits(teamId: number): SheetEdits {
  const api = useApi();
  const router = useRouter();
  const again = useSheetsAgain(teamId);
  const [removed, setRemoved] = useState<LineupSheet | null>(null);
  const edit = useMutation({
    mutationFn: (run: () => Promise<void>) => run(),
    onSettled: () => void again(),
    onError: (error) => toast({ title: 'That was not done', description: failureOf(error).text, tone: 'bad' }),
  });
  const save = ({ slots, ...content }: SheetContent): Promise<LineupSheet> =>
    api.lineup.save.mutate({ id: null, teamId, gameId: null, version: 0, ...content, slots: [...slots] });
  return {
    isBusy: edit.isPending,
    create: (content) =>
      edit.mutate(async () => {
        const { id } = await save(content);
        router.push(`/teams/${teamId}/lineups/${id}`);
      }),
    makeDefault: ({ id }) =>
      edit.mutate(async () => {
        await api.lineup.setDefault.mutate({ id });
      }),
    remove: (sheet) =>
      edit.mutate(async () => {
        await api.lineup.remove.mutate({ id: sheet.id, version: sheet.version });
        setRemoved(sheet);
      }),
    removed,
    undo: () => {
      if (removed === null) return;
      edit.mutate(async () => {
        const { id } = await save(contentOf(removed));
        if (removed.isDefault) await api.lineup.setDefault.mutate({ id });
        setRemoved(null);
      });
    },
  };
}
