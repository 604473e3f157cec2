import type { LeagueId } from '@/game/state';
import type { Database } from '@/server/db/database';
import { aliveOffers, updateOffer } from '@/server/db/queries/trade-offers';
import { judgeTrade } from './judge-trade';
import { statusAt } from './offer-status';

/** Ends the offers that these men's moves have left impossible. Inside the transaction that moved them, after `lockTrades`. */
export async function voidOffers(
  tx: Database,
  leagueId: LeagueId,
  moved: readonly number[],
  now: number,
): Promise<void> {
  const men = new Set(moved);
  for (const offer of await aliveOffers(tx, leagueId)) {
    if (statusAt(offer, now) === 'expired') continue;
    if (![...offer.gives, ...offer.gets].some(({ man }) => men.has(man))) continue;
    const { broken } = await judgeTrade(tx, { ...offer, leagueId });
    if (broken !== null) await updateOffer(tx, offer.id, { status: 'void', reason: broken });
  }
}
