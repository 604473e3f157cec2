'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportView } from '@/server/services/imports/shapes';
import type { Api } from '@/trpc/api-client';
import { useApi } from '@/trpc/provider';

export const draftKey = (importId: number) => ['import', 'draft', importId] as const;

/** One import that is being prepared. Changes go to the server one after the other, which answers the whole of it. */
export function useDraft(importId: number, isOpen: boolean) {
  const api = useApi();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: draftKey(importId),
    queryFn: () => api.import.get.query({ importId }),
    refetchOnWindowFocus: false,
    enabled: isOpen,
  });
  const change = useMutation({
    scope: { id: `import ${importId}` },
    mutationFn: (call: (imports: Api['import']) => Promise<ImportView>) => call(api.import),
    onSuccess: (view) => queries.setQueryData(draftKey(importId), view),
  });
  return { query, change };
}

export type Draft = ReturnType<typeof useDraft>;
export type ChangeDraft = Draft['change'];
