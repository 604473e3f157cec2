import type { OfferStatus } from '@/leagues/trades/trade-offer';
import type { OfferRow } from '@/server/db/queries/trade-offers';
import { AppError } from '@/server/errors';

/** How an offer stands at a time: nobody writes down that its own is over. */
export const statusAt = ({ status, expiresAt }: Pick<OfferRow, 'status' | 'expiresAt'>, now: number): OfferStatus =>
  status === 'open' && expiresAt !== null && expiresAt.getTime() <= now ? 'expired' : status;

const TOLD: Readonly<Record<OfferStatus, string>> = {
  open: 'Nobody has accepted this offer yet.',
  approval: 'This offer is accepted already, and the league decides on it.',
  done: 'This trade is made already.',
  declined: 'This offer was declined.',
  withdrawn: 'This offer was withdrawn.',
  countered: 'This offer was answered with another one.',
  refused: 'The league has refused this trade.',
  void: 'This offer cannot be any more.',
  expired: 'The time for this offer is over.',
};

/** Refuses to go on with an offer that does not stand as it must. */
export function mustStand(row: OfferRow, wanted: 'open' | 'approval', now: number): void {
  const status = statusAt(row, now);
  if (status === wanted) return;
  throw new AppError('CONFLICT', status === 'void' ? `${TOLD.void} ${row.reason}` : TOLD[status]);
}
