'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Mend } from '@/leagues/import/mend';
import type { ImportView } from '@/server/services/imports/shapes';
import type { Api } from '@/trpc/api-client';
import { errorCode } from '@/trpc/error-code';
import { useApi } from '@/trpc/provider';
import { failureOf } from '@/ui/kit/failure';
import { toast } from '@/ui/kit/toast';
import { mendKept } from './use-rows';

export const draftKey = (importId: number) => ['import', 'draft', importId] as const;

/** A change of a draft. `now` is the draft when its turn comes, which may be later than the press. */
type Call = (imports: Api['import'], now: ImportView) => Promise<ImportView>;

/** What a mend does to rows that the page has already. */
interface Mended {
  readonly sheet: number;
  readonly mend: Mend;
}

interface Change {
  readonly call: Call;
  readonly mended: Mended | undefined;
}

/** One import that is being prepared. Changes go to the server one after the other, which answers the whole of it. */
export function useDraft(importId: number, isOpen: boolean) {
  const api = useApi();
  const queries = useQueryClient();
  const queryKey = draftKey(importId);
  const query = useQuery({
    queryKey,
    queryFn: () => api.import.get.query({ importId }),
    refetchOnWindowFocus: false,
    enabled: isOpen,
  });
  const change = useMutation({
    scope: { id: `import ${importId}` },
    mutationFn: async ({ call }: Change) => {
      const now = queries.getQueryData<ImportView>(queryKey) ?? (await api.import.get.query({ importId }));
      return call(api.import, now);
    },
    onSuccess: (view, { mended }) => {
      queries.setQueryData(queryKey, view);
      mendKept(queries, view, mended ?? null);
    },
    // Somebody else was first: what he did is shown beside what was typed here.
    onError: (error) => {
      // The page says it at its top, which is out of sight of whoever mends a row far down.
      toast({ title: 'Not taken', description: failureOf(error).text, tone: 'plain' });
      return errorCode(error) === 'CONFLICT' ? queries.invalidateQueries({ queryKey }) : undefined;
    },
  });
  const { mutate, isPending, isError, error } = change;
  useWarnOfLeaving(isPending);
  return {
    query,
    change: {
      mutate: (call: Call, mended?: Mended) => mutate({ call, mended }),
      isPending,
      isError,
      error,
    },
  };
}

/** The browser asks before the tab closes while changes are on their way. */
function useWarnOfLeaving(isPending: boolean): void {
  useEffect(() => {
    if (!isPending) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isPending]);
}

export type Draft = ReturnType<typeof useDraft>;
export type ChangeDraft = Draft['change'];

/** Mends rows of a file of a draft. */
export const sendMend = (change: ChangeDraft, importId: number, sheet: number, mend: Mend): void =>
  change.mutate((imports) => imports.mend.mutate({ importId, sheet, mend: sendable(mend) }), { sheet, mend });

/** As the API takes it, which may change what it is given. */
const sendable = (mend: Mend) =>
  mend.type === 'cells'
    ? { ...mend, cells: [...mend.cells] }
    : mend.type === 'leaveOut'
      ? { ...mend, rows: [...mend.rows] }
      : mend;
