import { v7 as uuidv7 } from 'uuid';
import type { OfferedMan } from '@/leagues/trades/trade-offer';
import { tradeWords } from '@/leagues/trades/trade-words';
import type { Database } from '@/server/db/database';
import { writeAudit } from '@/server/db/queries/audit';
import { teamNamed } from '@/server/db/queries/office';
import { personOf } from '@/server/db/queries/people';
import { insertMoves, lockMen, moveMan } from '@/server/db/queries/roster-moves';
import { updateOffer } from '@/server/db/queries/trade-offers';
import type { SignedInContext } from '../context';
import { named } from '../people/role-words';
import { voidOffers } from './void-offers';
import type { Offer } from './with-offer';

/** Who says that the trade is to be. */
export interface TradeAgreed {
  readonly acceptedBy: string | null;
  /** What the caller did, for the sentence in the log. */
  readonly verb: 'accepted' | 'approved';
  /** Why, in the words of who decided for the league. */
  readonly reason: string;
}

/**
 * Makes a trade that nothing stands in the way of: moves its men, writes a line each in the league's record and one entry
 * in its log, and ends the other offers that it leaves impossible. Inside the transaction that looked.
 */
export async function carryOut(
  { core: { db, clock }, caller }: SignedInContext,
  offer: Offer,
  { acceptedBy, verb, reason }: TradeAgreed,
): Promise<void> {
  const { leagueId, fromTeamId, toTeamId, gives, gets } = offer;
  const batch = uuidv7({ msecs: clock.now() });
  const men = [...gives, ...gets].map(({ man }) => man);
  await lockMen(db, leagueId, men);
  for (const { man } of gives) await moveMan(db, leagueId, man, toTeamId);
  for (const { man } of gets) await moveMan(db, leagueId, man, fromTeamId);
  const agreed: string[] = [];
  for (const userId of [offer.offeredBy, acceptedBy]) {
    const person = userId === null ? null : await personOf(db, userId);
    agreed.push(person === null ? 'somebody' : named(person));
  }
  const line = (man: OfferedMan, from: number, to: number) => ({
    leagueId,
    at: new Date(clock.now()),
    userId: caller.account.userId,
    kind: 'trade',
    cardId: leagueId === 'pd' ? man.man : null,
    playerId: leagueId === 'pd' ? null : man.man,
    fromTeamId: from,
    toTeamId: to,
    note: `agreed by ${agreed.join(' and ')}`,
    batch,
  });
  await insertMoves(db, [
    ...gives.map((man) => line(man, fromTeamId, toTeamId)),
    ...gets.map((man) => line(man, toTeamId, fromTeamId)),
  ]);
  const words = await inWords(db, offer);
  await writeAudit(db, {
    leagueId,
    userId: caller.account.userId,
    action: 'roster.trade',
    subjectKind: 'team',
    subjectId: String(fromTeamId),
    summary: `${named(caller.account)} ${verb} a trade of ${words.teams}: ${words.men}.`,
    reason,
    details: { after: { batch } },
  });
  await updateOffer(db, offer.id, { status: 'done', batch });
  await voidOffers(db, leagueId, men, clock.now());
}

/** Names of the two teams, and who goes where. */
export async function inWords(
  db: Database,
  { fromTeamId, toTeamId, gives, gets }: Pick<Offer, 'fromTeamId' | 'toTeamId' | 'gives' | 'gets'>,
): Promise<{ readonly teams: string; readonly men: string }> {
  const from = (await teamNamed(db, fromTeamId))?.name ?? 'a team';
  const to = (await teamNamed(db, toTeamId))?.name ?? 'another team';
  return { teams: `${from} and ${to}`, men: tradeWords({ from, to, gives, gets }) };
}
