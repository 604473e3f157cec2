import type { importRow } from '@/server/db/queries/imports';
import type { ImportRow } from './shapes';

/** An import as lists show it. */
export function rowOf(row: NonNullable<Awaited<ReturnType<typeof importRow>>>): ImportRow {
  const { id, kind, status, target, files, counts, problem, by, createdAt, appliedAt, undoneAt } = row;
  return {
    importId: id,
    kind,
    status,
    target,
    files,
    counts,
    problem,
    by,
    createdAt: createdAt.toISOString(),
    appliedAt: appliedAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
  };
}
