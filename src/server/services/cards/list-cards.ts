import { cardPage, type CardFilter, type CardOrder } from '@/server/db/queries/card-lists';
import type { Call } from '../context';
import { shownImage } from '../leagues/shown-image';
import type { CardPage } from './shapes';

export interface ListCardsInput extends CardFilter, CardOrder {
  readonly limit: number;
  readonly offset: number;
}

/** A page of a league's cards. Pictures are named only where pages may show them. */
export async function listCards({ ctx: { core }, input }: Call<ListCardsInput>): Promise<CardPage> {
  const { sort, direction, limit, offset, ...filter } = input;
  const { cards, total } = await cardPage(core.db, filter, { sort, direction }, { limit, offset });
  const hosts = core.settings.imageHosts;
  return { cards: cards.map((card) => ({ ...card, imageUrl: shownImage(card.imageUrl, hosts) })), total };
}
