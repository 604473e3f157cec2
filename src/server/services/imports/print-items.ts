import { setImmediate as breathe } from 'node:timers/promises';
import { makeCard } from '@/cards/card';
import { cardHash } from '@/cards/card-hash';
import type { CardItem } from '@/leagues/import/items';
import type { PrintedItem } from '@/leagues/import/plan-cards';

/** Cards printed in one go: laying one out takes two milliseconds, and live games have their turn in between. */
const LOT = 8;

/** The cards of an import, printed. */
export async function printItems(items: readonly CardItem[]): Promise<readonly PrintedItem[]> {
  const printed: PrintedItem[] = [];
  for (const [at, item] of items.entries()) {
    if (at % LOT === 0) await breathe();
    const card = makeCard(item.card.name, item.card.abilities, item.card.ratings);
    printed.push({ ...item, printed: card, hash: cardHash(card) });
  }
  return printed;
}
