import type { Card } from '@/cards/card';
import { versionOfCard } from '@/server/db/queries/card-details';
import { AppError } from '@/server/errors';
import type { Call } from '../context';

/** A card as it was: one of its versions. */
export async function getVersion({
  ctx: { core },
  input: { cardId, hash },
}: Call<{ readonly cardId: number; readonly hash: string }>): Promise<Card> {
  const card = await versionOfCard(core.db, cardId, hash);
  if (card === null) throw new AppError('NOT_FOUND', 'This card never had such a version.');
  return card;
}
