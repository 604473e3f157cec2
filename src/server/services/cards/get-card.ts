import { cardHistory } from '@/server/db/queries/card-details';
import { cardsOfPerson } from '@/server/db/queries/card-lists';
import { AppError } from '@/server/errors';
import type { Call } from '../context';
import { shownImage } from '../leagues/shown-image';
import type { CardDetail } from './shapes';
import { showCards } from './show-cards';

/** A card with its history and the person's other cards; also one that is issued no more. */
export async function getCard({ ctx, input: { cardId } }: Call<{ readonly cardId: number }>): Promise<CardDetail> {
  const { core } = ctx;
  const [history, [shown]] = await Promise.all([
    cardHistory(core.db, cardId),
    showCards({ ctx, input: { ids: [cardId] } }),
  ]);
  if (history === null || shown === undefined) throw new AppError('NOT_FOUND', 'There is no such card.');
  const others = await cardsOfPerson(core.db, shown.personKey);
  return {
    ...shown,
    isGone: history.isGone,
    versions: history.issues.map(({ id, hash, issuedAt }, index) => ({
      issue: id,
      hash,
      issuedAt: issuedAt.toISOString(),
      isCurrent: index === 0,
    })),
    others: others
      .filter(({ playerId }) => playerId !== cardId)
      .map((card) => ({ ...card, imageUrl: shownImage(card.imageUrl, core.settings.imageHosts) })),
  };
}
