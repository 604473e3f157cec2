import type { Database } from '@/server/db/database';
import { writeAudit } from '@/server/db/queries/audit';
import type { SignedInContext } from '../context';

export interface SeasonDeed {
  readonly leagueId: string;
  readonly seasonId: number;
  /** `season.created`, `schedule.changed`, … */
  readonly action: string;
  readonly summary: string;
  readonly reason?: string;
  readonly before?: object;
  readonly after?: object;
}

/** Notes what a commissioner did with a season, in the transaction of it. */
export const noteDeed = (
  tx: Database,
  { caller }: SignedInContext,
  { leagueId, seasonId, action, summary, reason = '', before, after }: SeasonDeed,
): Promise<void> =>
  writeAudit(tx, {
    leagueId,
    userId: caller.account.userId,
    action,
    subjectKind: 'season',
    subjectId: String(seasonId),
    summary,
    reason,
    details: { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) },
  });
