import type { GameRules } from '@/game/rules';
import type { LeagueId } from '@/game/state';
import { STANDARD_CLOCKS, type LeagueClocks } from '@/leagues/clocks';
import { LEAGUES } from '@/leagues/league';
import { STANDARD_TRADES, type TradeRules } from '@/leagues/trades/trade-rules';
import { leagueRow } from '@/server/db/queries/league-settings';
import type { Database } from '@/server/db/database';

/** What a league's new games start from. */
export interface LeagueDefaults {
  readonly rules: GameRules;
  /** Hash of its own charts; null for the standard ones. */
  readonly charts: string | null;
  readonly clocks: LeagueClocks;
  readonly trades: TradeRules;
}

type Row = NonNullable<Awaited<ReturnType<typeof leagueRow>>>;

/** What was never set is what its kind of league always did. */
export const defaultsIn = (
  leagueId: LeagueId,
  row: Pick<Row, 'rules' | 'chartsHash' | 'clocks' | 'trades'> | null,
): LeagueDefaults => ({
  rules: { ...LEAGUES[leagueId].rules, ...row?.rules },
  charts: row?.chartsHash ?? null,
  clocks: { ...STANDARD_CLOCKS, ...row?.clocks },
  trades: { ...STANDARD_TRADES, ...row?.trades },
});

export const leagueDefaults = async (db: Database, leagueId: LeagueId): Promise<LeagueDefaults> =>
  defaultsIn(leagueId, await leagueRow(db, leagueId));
