import { printedCards } from '@/server/db/queries/card-details';
import { cardsById } from '@/server/db/queries/card-lists';
import type { Call } from '../context';
import { shownImage } from '../leagues/shown-image';
import type { ShownCard } from './shapes';

/** Cards with what is printed on them, in the order of the ids; unknown ones are left out. */
export async function showCards({
  ctx: { core },
  input: { ids },
}: Call<{ readonly ids: readonly number[] }>): Promise<readonly ShownCard[]> {
  const [listed, printed] = await Promise.all([cardsById(core.db, ids), printedCards(core.db, ids)]);
  const byId = new Map(listed.map((card) => [card.playerId, card]));
  return [...new Set(ids)].flatMap((id) => {
    const [row, card] = [byId.get(id), printed.get(id)];
    if (row === undefined || card === undefined) return [];
    return [{ ...row, imageUrl: shownImage(row.imageUrl, core.settings.imageHosts), card }];
  });
}
