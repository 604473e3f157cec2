import { assertNever } from '@/shared/assert';
import type { PlayerKey } from '@/game/lineup';
import type { Position } from '@/game/positions';
import {
  clearSlot,
  moveSlot,
  replaceMan,
  setPosition,
  swapMen,
  swapPositions,
  swapSlots,
  withDesignatedHitter,
  type Slots,
} from './change-sheet';

/** One change of a sheet by a manager; places are named by index. */
export type SheetOperation =
  | { readonly type: 'move'; readonly from: number; readonly to: number }
  | { readonly type: 'swap'; readonly a: number; readonly b: number }
  | { readonly type: 'swapMen'; readonly a: number; readonly b: number }
  | { readonly type: 'swapPositions'; readonly a: number; readonly b: number }
  | { readonly type: 'setPosition'; readonly at: number; readonly position: Position | null }
  /** `position` for a place that has none, or another than it has. */
  | { readonly type: 'replace'; readonly at: number; readonly player: PlayerKey; readonly position: Position | null }
  | { readonly type: 'clear'; readonly at: number }
  | { readonly type: 'designatedHitter'; readonly on: boolean };

/** The sheet after an operation. */
export function applyOperation(slots: Slots, operation: SheetOperation): Slots {
  switch (operation.type) {
    case 'move':
      return moveSlot(slots, operation.from, operation.to);
    case 'swap':
      return swapSlots(slots, operation.a, operation.b);
    case 'swapMen':
      return swapMen(slots, operation.a, operation.b);
    case 'swapPositions':
      return swapPositions(slots, operation.a, operation.b);
    case 'setPosition':
      return setPosition(slots, operation.at, operation.position);
    case 'replace':
      return replaceMan(slots, operation.at, operation.player, operation.position);
    case 'clear':
      return clearSlot(slots, operation.at);
    case 'designatedHitter':
      return withDesignatedHitter(slots, operation.on);
    default:
      return assertNever(operation);
  }
}
