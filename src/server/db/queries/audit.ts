import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import type { Database } from '../database';
import { users } from '../schema/accounts';
import { auditLog } from '../schema/audit';

export type AuditEntry = Omit<typeof auditLog.$inferInsert, 'id' | 'at'>;

/** To be called in the transaction of what it tells of. */
export async function writeAudit(tx: Database, entry: AuditEntry): Promise<void> {
  await tx.insert(auditLog).values(entry);
}

export interface AuditWanted {
  readonly leagueId: string;
  /** Entries with a lower id. */
  readonly before: number | null;
  /** The kind before the dot, as `game` of `game.forfeit`. */
  readonly kind: string | null;
  readonly userId: string | null;
  readonly limit: number;
}

/** Entries of a league's log, the newest first. */
export const auditRows = (db: Database, { leagueId, before, kind, userId, limit }: AuditWanted) =>
  db
    .select({ entry: auditLog, name: users.name, tag: users.tag })
    .from(auditLog)
    .leftJoin(users, eq(users.id, auditLog.userId))
    .where(
      and(
        eq(auditLog.leagueId, leagueId),
        before === null ? undefined : lt(auditLog.id, before),
        kind === null ? undefined : eq(sql`split_part(${auditLog.action}, '.', 1)`, kind),
        userId === null ? undefined : eq(auditLog.userId, userId),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(limit);

/** Kinds of entries there are in a league's log, and who made them. */
export async function auditFilters(db: Database, leagueId: string) {
  const [actions, people] = await Promise.all([
    db
      .selectDistinct({ kind: sql<string>`split_part(${auditLog.action}, '.', 1)` })
      .from(auditLog)
      .where(eq(auditLog.leagueId, leagueId)),
    db
      .selectDistinct({ userId: users.id, name: users.name, tag: users.tag })
      .from(auditLog)
      .innerJoin(users, eq(users.id, auditLog.userId))
      .where(eq(auditLog.leagueId, leagueId))
      .orderBy(asc(users.name)),
  ]);
  return { kinds: actions.map(({ kind }) => kind).toSorted(), people };
}
