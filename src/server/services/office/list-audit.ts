import { auditFilters, auditRows } from '@/server/db/queries/audit';
import type { Call } from '../context';
import type { AuditFilters, AuditPage } from './shapes';

export interface ListAuditInput {
  readonly leagueId: string;
  readonly before: number | null;
  readonly kind: string | null;
  readonly userId: string | null;
  readonly limit: number;
}

/** A page of the league's log, which everyone may read. */
export async function listAudit({ ctx: { core }, input }: Call<ListAuditInput>): Promise<AuditPage> {
  const found = await auditRows(core.db, input);
  const rows = found.map(({ entry, name, tag }) => {
    const { id, at, userId, action, subjectKind, subjectId, summary, reason, details } = entry;
    return {
      id,
      at: at.toISOString(),
      by: userId === null || name === null || tag === null ? null : { userId, name, tag },
      action,
      subjectKind,
      subjectId,
      summary,
      reason,
      before: details['before'] ?? null,
      after: details['after'] ?? null,
    };
  });
  return { rows, next: found.length < input.limit ? null : (rows.at(-1)?.id ?? null) };
}

/** What the log can be filtered by. */
export const listAuditFilters = ({
  ctx: { core },
  input,
}: Call<{ readonly leagueId: string }>): Promise<AuditFilters> => auditFilters(core.db, input.leagueId);
