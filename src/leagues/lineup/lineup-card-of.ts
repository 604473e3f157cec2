import type { LineupCard } from '@/game/lineup';
import { emptySheet, type Slots } from './change-sheet';

/** The lineup card that a sheet stands for; null while a place has no man or no position. */
export function toLineupCard(slots: Slots): LineupCard | null {
  const card = slots.flatMap(({ player, position, battingOrder }) =>
    player === null || position === null ? [] : [{ player, position, battingOrder }],
  );
  return card.length === slots.length ? card : null;
}

/** A lineup card as a sheet: nine places in the order, then the pitcher who does not bat. */
export function fromLineupCard(card: LineupCard): Slots {
  return emptySheet(card.some((slot) => slot.battingOrder === null)).map((empty) => {
    const slot = card.find(({ battingOrder }) => battingOrder === empty.battingOrder);
    return slot === undefined ? empty : { ...empty, player: slot.player, position: slot.position };
  });
}
