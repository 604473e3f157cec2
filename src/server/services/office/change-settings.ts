import type { LeagueId } from '@/game/state';
import type { Database } from '@/server/db/database';
import { writeAudit, type AuditEntry } from '@/server/db/queries/audit';
import { updateLeague } from '@/server/db/queries/league-settings';
import { lockLeague } from '@/server/db/queries/people';
import { AppError } from '@/server/errors';
import type { SignedInContext } from '../context';
import { mustRunLeague } from '../people/authority';
import { named } from '../people/role-words';
import { defaultsIn, type LeagueDefaults } from './league-defaults';

type Row = NonNullable<Awaited<ReturnType<typeof lockLeague>>>;
type Change = Pick<Partial<Row>, 'rules' | 'chartsHash' | 'clocks' | 'trades'>;

export interface SettingsChange {
  readonly leagueId: LeagueId;
  /** Version that the caller saw: somebody else's newer one is not written over. */
  readonly version: number;
  readonly reason: string;
  /** End of the sentence that begins with his name. */
  readonly words: string;
  readonly action: AuditEntry['action'];
}

/**
 * Changes settings of a league in one transaction: what `change` answers is written, with its entry in the log. Refuses who
 * does not run the league, and a version that is not the newest.
 */
export async function changeSettings(
  ctx: SignedInContext,
  { leagueId, version, reason, words, action }: SettingsChange,
  change: (tx: Database) => Promise<Change>,
): Promise<void> {
  await mustRunLeague(ctx, leagueId);
  const { core, caller } = ctx;
  await core.db.transaction(async (tx) => {
    const row = await lockLeague(tx, leagueId);
    if (row === null) throw new AppError('NOT_FOUND', 'There is no such league.');
    if (row.settingsVersion !== version) {
      throw new AppError(
        'CONFLICT',
        'Somebody else has changed the settings meanwhile. Look at theirs and save again.',
      );
    }
    const changed = await change(tx);
    await updateLeague(tx, leagueId, { ...changed, settingsVersion: version + 1 });
    await writeAudit(tx, {
      leagueId,
      userId: caller.account.userId,
      action,
      subjectKind: 'league',
      subjectId: leagueId,
      summary: `${named(caller.account)} ${words}.`,
      reason,
      details: difference(defaultsIn(leagueId, row), defaultsIn(leagueId, { ...row, ...changed })),
    });
  });
}

/** Only what is not the same, before and after. */
function difference(before: LeagueDefaults, after: LeagueDefaults): { before: object; after: object } {
  const flat = ({ rules, clocks, charts, trades }: LeagueDefaults): Record<string, unknown> => ({
    ...rules,
    ...clocks,
    charts,
    tradeApproval: trades.approval,
    mostMen: trades.mostMen,
  });
  const [was, is] = [flat(before), flat(after)];
  const keys = Object.keys({ ...was, ...is }).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
  const only = (all: Record<string, unknown>) => Object.fromEntries(keys.map((key) => [key, all[key] ?? null]));
  return { before: only(was), after: only(is) };
}
