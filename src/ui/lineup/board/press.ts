import type { PlayerKey } from '@/game/lineup';
import type { Position } from '@/game/positions';
import type { Slots } from '@/leagues/lineup/change-sheet';
import { openPositions } from '@/leagues/lineup/check-men';
import type { LineupMan } from '@/leagues/lineup/lineup-man';
import type { SheetOperation } from '@/leagues/lineup/sheet-operation';

/** What a manager points at first: a place, the position of a place, or a man on the bench. The second press acts. */
export type Held =
  | { readonly type: 'slot'; readonly at: number }
  | { readonly type: 'position'; readonly at: number }
  | { readonly type: 'man'; readonly player: PlayerKey };

export const isHeld = (held: Held | null, target: Held): boolean =>
  held !== null &&
  held.type === target.type &&
  (held.type === 'man'
    ? target.type === 'man' && held.player === target.player
    : 'at' in target && held.at === target.at);

/** What a press comes to: an operation, or what is held from now on. */
export type Pressed = { readonly operation: SheetOperation } | { readonly operation: null; readonly held: Held | null };

/**
 * A then B is a swap. Two places trade in the order (`isOrderFixed`: they trade positions), two positions trade, a man of
 * the bench takes the place that is pressed before or after him. The same again lets go.
 */
export function press(
  held: Held | null,
  target: Held,
  {
    slots,
    men,
    isOrderFixed,
  }: { readonly slots: Slots; readonly men: readonly LineupMan[]; readonly isOrderFixed: boolean },
): Pressed {
  if (held === null) return { operation: null, held: target };
  if (isHeld(held, target)) return { operation: null, held: null };
  if (held.type === 'man' && target.type === 'man') return { operation: null, held: target };
  if (held.type === 'man' || target.type === 'man') {
    const player = held.type === 'man' ? held.player : target.type === 'man' ? target.player : -1;
    const at = held.type === 'man' ? (target.type === 'man' ? -1 : target.at) : held.at;
    return { operation: replacing(slots, at, player, men) };
  }
  if (held.at === target.at) return { operation: null, held: target };
  const isForPositions = isOrderFixed || held.type === 'position' || target.type === 'position';
  return { operation: { type: isForPositions ? 'swapPositions' : 'swap', a: held.at, b: target.at } };
}

/** A man takes a place, and where that has no position yet the first open one that he is rated at. */
export function replacing(slots: Slots, at: number, player: PlayerKey, men: readonly LineupMan[]): SheetOperation {
  return { type: 'replace', at, player, position: positionFor(slots, at, player, men) };
}

function positionFor(slots: Slots, at: number, player: PlayerKey, men: readonly LineupMan[]): Position | null {
  if (slots[at]?.position !== null) return null;
  const man = men.find((one) => one.player === player);
  const open = openPositions(slots);
  const rated = man?.positions.find((position) => open.includes(position));
  return rated ?? open.find((position) => position === 'DH') ?? null;
}
