import type { LeagueId } from '@/game/state';
import type { OfferStatus } from '@/leagues/trades/trade-offer';
import type { TradeRules } from '@/leagues/trades/trade-rules';
import type { TradeMan } from '@/server/services/trades/shapes';
import type { BadgeTone } from '@/ui/kit/badge';
import { cardHref } from '@/ui/cards/words';

export const STATUS_WORDS: Readonly<Record<OfferStatus, { readonly label: string; readonly tone: BadgeTone }>> = {
  open: { label: 'Open', tone: 'warn' },
  approval: { label: 'Waits for the league', tone: 'warn' },
  done: { label: 'Made', tone: 'go' },
  declined: { label: 'Declined', tone: 'quiet' },
  withdrawn: { label: 'Withdrawn', tone: 'quiet' },
  countered: { label: 'Countered', tone: 'quiet' },
  refused: { label: 'Refused by the league', tone: 'bad' },
  void: { label: 'Void', tone: 'bad' },
  expired: { label: 'Expired', tone: 'quiet' },
};

/** What comes after both teams have agreed. */
export const approvalText = ({ approval }: TradeRules): string =>
  approval === 'none'
    ? 'The players change teams as soon as both agree.'
    : 'When both agree, a commissioner has to approve the trade.';

/** "2 players", "nobody". */
export const menText = (men: number): string => (men === 0 ? 'nobody' : `${men} ${men === 1 ? 'player' : 'players'}`);

/** The page of a man: of his card where he is one. */
export const manHref = (leagueId: LeagueId, man: number): string =>
  leagueId === 'pd' ? cardHref(man) : `/players/${man}`;

/** "Season 5, rare, issued 2026-05-12": which card it is, and how old. */
export const cardText = ({ cardset, rarity, issuedAt }: TradeMan): string =>
  [cardset, rarity, issuedAt === null ? null : `issued ${issuedAt.slice(0, 10)}`]
    .filter((part) => part !== null)
    .join(', ');

/** What keeps a man from playing for now, or from being offered. */
export function stateText({ injuredUntil, minorLeague, fromService }: TradeMan, today: string): string | null {
  if (fromService) return 'traded by the league’s own service';
  if (injuredUntil !== null && injuredUntil > today) return `injured until ${injuredUntil}`;
  return minorLeague ? 'in the minors' : null;
}
