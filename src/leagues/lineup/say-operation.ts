import { assertNever } from '@/shared/assert';
import type { PlayerKey } from '@/game/lineup';
import { inningWord } from '@/game/sentence/ordinals';
import { POSITION_NAMES } from '@/game/validate-lineup';
import { isPitchersRow, type Slots } from './change-sheet';
import type { SheetOperation } from './sheet-operation';

/** What an operation did, for a listener: "Smith moved to 3rd of 9; Jones now 4th". */
export function sayOperation(
  before: Slots,
  after: Slots,
  operation: SheetOperation,
  nameOf: (player: PlayerKey) => string,
): string {
  const man = (slots: Slots, at: number): string => {
    const player = slots[at]?.player ?? null;
    return player === null ? 'Nobody' : nameOf(player);
  };
  const place = (at: number): string =>
    isPitchersRow(before[at]) ? 'pitcher' : inningWord(before[at]?.battingOrder ?? at + 1);
  const where = (at: number): string => {
    const position = after[at]?.position ?? null;
    return position === null ? 'no position' : POSITION_NAMES[position];
  };
  switch (operation.type) {
    case 'move': {
      const { from, to } = operation;
      const next = from < to ? to - 1 : to + 1;
      return `${man(after, to)} moved to ${place(to)} of 9; ${man(after, next)} now ${place(next)}`;
    }
    case 'swap':
    case 'swapMen': {
      const { a, b } = operation;
      return `${man(after, a)} now ${place(a)}, ${man(after, b)} ${place(b)}`;
    }
    case 'swapPositions': {
      const { a, b } = operation;
      const [first, second] = before[a]?.player === after[a]?.player ? [a, b] : [b, a];
      // In a game the pitcher's row may be gone with the designated hitter.
      const moved = [first, second].filter((at) => after[at] !== undefined);
      return moved.map((at) => `${man(after, at)} to ${where(at)}`).join(', ');
    }
    case 'setPosition':
      return `${man(after, operation.at)} to ${where(operation.at)}`;
    case 'replace': {
      const { at } = operation;
      const out = man(before, at);
      const role = isPitchersRow(before[at]) ? 'pitching' : `batting ${place(at)}`;
      return out === 'Nobody' ? `${man(after, at)} in, ${role}` : `${man(after, at)} in for ${out}, ${role}`;
    }
    case 'clear':
      return `${man(before, operation.at)} taken out`;
    case 'designatedHitter':
      return operation.on ? 'A designated hitter bats for the pitcher' : 'The pitcher bats';
    default:
      return assertNever(operation);
  }
}
