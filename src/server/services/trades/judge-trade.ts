import type { LeagueId } from '@/game/state';
import { LEAGUES } from '@/leagues/league';
import { brokenBy, limitBrokenBy, type RosterLimits, type Trade, type TradingTeam } from '@/leagues/trades/check-trade';
import type { TradeRules } from '@/leagues/trades/trade-rules';
import type { Database } from '@/server/db/database';
import { lockIssues } from '@/server/db/queries/imports';
import { leagueRow } from '@/server/db/queries/league-settings';
import { teamNamed } from '@/server/db/queries/office';
import { menOfTeam, tradeMenOf } from '@/server/db/queries/trade-men';
import type { OfferRow } from '@/server/db/queries/trade-offers';
import { AppError } from '@/server/errors';
import { defaultsIn } from '../office/league-defaults';

/** What keeps an offer from being carried out, each in a sentence; null for nothing. */
export interface Judged {
  /** It cannot come back to be as it was: the offer is void. */
  readonly broken: string | null;
  /** A limit of a roster: it can be made room for. */
  readonly limit: string | null;
}

/**
 * Looks at an offer of which something is to come, and holds the league as it is: an import writes whole rows, and must
 * not write one back that a trade moved. Inside a transaction, after `lockTrades`.
 */
export async function judgeForGood(tx: Database, offer: Parameters<typeof judgeTrade>[1]): Promise<Judged> {
  await lockIssues(tx);
  return judgeTrade(tx, offer);
}

/** Looks at an offer as the league is now. */
export async function judgeTrade(
  db: Database,
  {
    leagueId,
    fromTeamId,
    toTeamId,
    gives,
    gets,
  }: Pick<OfferRow, 'fromTeamId' | 'toTeamId' | 'gives' | 'gets'> & {
    readonly leagueId: LeagueId;
  },
): Promise<Judged> {
  const men = await tradeMenOf(
    db,
    leagueId,
    [...gives, ...gets].map(({ man }) => man),
  );
  const trade: Trade = {
    from: await tradingTeam(db, leagueId, fromTeamId),
    to: await tradingTeam(db, leagueId, toTeamId),
    gives,
    gets,
  };
  const broken = brokenBy(trade, new Map(men.map((man) => [man.man, man])));
  return { broken, limit: limitBrokenBy(trade, limitsOf(leagueId, await tradeRules(db, leagueId))) };
}

async function tradingTeam(db: Database, leagueId: LeagueId, teamId: number): Promise<TradingTeam> {
  const row = await teamNamed(db, teamId);
  if (row === null) throw new AppError('NOT_FOUND', 'There is no such team.');
  const { name, removedAt } = row;
  return { teamId, name, hasLeft: removedAt !== null, men: await menOfTeam(db, leagueId, teamId) };
}

export const tradeRules = async (db: Database, leagueId: LeagueId): Promise<TradeRules> =>
  defaultsIn(leagueId, await leagueRow(db, leagueId)).trades;

/** Where cards of no team may be brought by anyone, no team is too small to play. */
export function limitsOf(leagueId: LeagueId, { mostMen }: TradeRules): RosterLimits {
  const { usesCardsets, fewest } = LEAGUES[leagueId].roster;
  return { fewest: usesCardsets ? null : fewest, mostMen };
}
