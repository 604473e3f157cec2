'use client';
import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { mended, type Mend } from '@/leagues/import/mend';
import type { ImportRowsPage, ImportSheetRow, ImportView } from '@/server/services/imports/shapes';
import type { Api } from '@/trpc/api-client';
import { useApi } from '@/trpc/provider';

/** All rows of one file, as of one revision of the draft. */
interface Rows {
  readonly revision: number;
  readonly rows: readonly ImportSheetRow[];
}

const rowsKey = (importId: number, sheet?: number) =>
  sheet === undefined ? (['import', 'rows', importId] as const) : (['import', 'rows', importId, sheet] as const);

/** How often pages of different revisions are read anew before they are taken as they are. */
const TRIES = 3;

async function readAll(api: Api, importId: number, sheet: number): Promise<Rows> {
  for (let attempt = 1; ; attempt++) {
    const pages: ImportRowsPage[] = [];
    for (let from: number | null = 0; from !== null; from = pages.at(-1)?.next ?? null) {
      pages.push(await api.import.rows.query({ importId, sheet, from }));
    }
    const revision = pages[0]?.revision ?? 0;
    // Somebody changed the draft while it was read.
    if (attempt < TRIES && pages.some((page) => page.revision !== revision)) continue;
    return { revision, rows: pages.flatMap(({ rows }) => rows) };
  }
}

/** All rows of a file of a draft, right ones too; read once, then kept up with what is mended here. */
export function useRows({ importId, revision }: ImportView, sheet: number) {
  const api = useApi();
  const query = useQuery({
    queryKey: rowsKey(importId, sheet),
    queryFn: () => readAll(api, importId, sheet),
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const { data, refetch } = query;
  // A draft that went on without this page is read anew.
  const isOld = data !== undefined && data.revision < revision;
  useEffect(() => {
    if (isOld) void refetch();
  }, [isOld, refetch]);
  return query;
}

/** Rows that were read are mended like the server's; read anew where somebody else has changed the draft in between. */
export function mendKept(
  queries: QueryClient,
  { importId, revision, sheets }: ImportView,
  change: { readonly sheet: number; readonly mend: Mend } | null,
): void {
  for (const at of sheets.keys()) {
    const key = rowsKey(importId, at);
    const kept = queries.getQueryData<Rows>(key);
    if (kept === undefined || kept.revision >= revision) continue;
    if (kept.revision < revision - 1) {
      void queries.invalidateQueries({ queryKey: key });
      continue;
    }
    const rows = change === null || change.sheet !== at ? kept.rows : afterMend(kept.rows, sheets[at], change.mend);
    queries.setQueryData<Rows>(key, { revision, rows });
  }
}

function afterMend(
  rows: readonly ImportSheetRow[],
  sheet: ImportView['sheets'][number] | undefined,
  mend: Mend,
): readonly ImportSheetRow[] {
  const columns = sheet?.columns.map(({ name }) => name) ?? [];
  const as = {
    file: '',
    part: 'unused' as const,
    columns,
    mapping: {},
    rows: rows.map((row) => ({ ...row, fault: null })),
  };
  return mended(as, mend).rows.map(({ line, cells, isLeftOut }, row) => ({ row, line, cells, isLeftOut }));
}
