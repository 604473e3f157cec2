import type { Database } from '../database';
import { auditLog } from '../schema/audit';

export type AuditEntry = Omit<typeof auditLog.$inferInsert, 'id' | 'at'>;

/** To be called in the transaction of what it tells of. */
export async function writeAudit(tx: Database, entry: AuditEntry): Promise<void> {
  await tx.insert(auditLog).values(entry);
}
