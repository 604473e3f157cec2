'use client';
import { useState } from 'react';
import type { PlayerKey } from '@/game/lineup';
import { inningWord } from '@/game/sentence/ordinals';
import { moveSlot, type Slots } from '@/leagues/lineup/change-sheet';
import { applyInGame } from '@/leagues/lineup/in-game';
import { sayOperation } from '@/leagues/lineup/say-operation';
import { applyOperation, type SheetOperation } from '@/leagues/lineup/sheet-operation';
import type { LineupBoardProps } from './board-props';
import { press, type Held } from './press';

/** A man on his way through the order, by keyboard: nothing is changed before he is dropped. */
export interface Lifted {
  readonly from: number;
  readonly to: number;
}

export interface Board {
  /** The slots to draw: with the man who is lifted at the place over which he hangs. */
  readonly shown: Slots;
  readonly held: Held | null;
  readonly lifted: Lifted | null;
  /** What happened last, for the polite region. */
  readonly said: string;
  readonly press: (target: Held) => void;
  readonly run: (operation: SheetOperation) => void;
  /** Null when there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly lift: (at: number) => void;
  readonly carry: (to: number) => void;
  readonly drop: () => void;
  /** Lets go of whatever is held or lifted. */
  readonly cancel: () => void;
  readonly nameOf: (player: PlayerKey | null) => string;
}

interface Step {
  readonly before: Slots;
  readonly after: string;
}

/** Changes that can be undone. */
const MANY_STEPS = 50;

/** What a manager does with a board: every way of changing it comes down to operations on the slots. */
export function useBoard({ slots, men, onChange, inGame, locked = false }: LineupBoardProps): Board {
  const [held, setHeld] = useState<Held | null>(null);
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const [said, setSaid] = useState('');
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const nameOf = (player: PlayerKey | null): string =>
    player === null ? 'Nobody' : (men.find((man) => man.player === player)?.name ?? 'Somebody else');
  const letGo = (): void => {
    setHeld(null);
    setLifted(null);
  };
  const run = (operation: SheetOperation): void => {
    letGo();
    const after = inGame === undefined ? applyOperation(slots, operation) : applyInGame(slots, operation);
    if (locked || sameSlots(after, slots)) return;
    const words = sayOperation(slots, after, operation, nameOf);
    setSteps((before) => [...before.slice(-MANY_STEPS), { before: slots, after: JSON.stringify(after) }]);
    setSaid(words);
    onChange(after, words);
  };
  const last = steps.at(-1);
  const canUndo = last !== undefined && !locked && last.after === JSON.stringify(slots);
  const placeOf = (at: number): string => `${inningWord(slots[at]?.battingOrder ?? at + 1)} of 9`;
  return {
    shown: lifted === null ? slots : moveSlot(slots, lifted.from, lifted.to),
    held,
    lifted,
    said,
    nameOf,
    run,
    press: (target) => {
      if (locked) return;
      const pressed = press(held, target, { slots, men, isOrderFixed: inGame !== undefined });
      if (pressed.operation !== null) run(pressed.operation);
      else setHeld(pressed.held);
    },
    undo: canUndo
      ? () => {
          letGo();
          setSteps((before) => before.slice(0, -1));
          setSaid('Undone');
          onChange(last.before, 'Undone');
        }
      : null,
    lift: (at) => {
      setHeld(null);
      setLifted({ from: at, to: at });
      setSaid(
        `${nameOf(slots[at]?.player ?? null)} picked up, ${placeOf(at)}. Arrows move, Space drops, Escape cancels.`,
      );
    },
    carry: (to) => {
      if (lifted === null || to < 0 || to > 8) return;
      setLifted({ ...lifted, to });
      setSaid(`${nameOf(slots[lifted.from]?.player ?? null)}, ${placeOf(to)}`);
    },
    drop: () => {
      if (lifted === null) return;
      if (lifted.from === lifted.to) {
        letGo();
        setSaid(`${nameOf(slots[lifted.from]?.player ?? null)} stays ${placeOf(lifted.from)}`);
      } else run({ type: 'move', from: lifted.from, to: lifted.to });
    },
    cancel: () => {
      if (lifted !== null)
        setSaid(`Cancelled; ${nameOf(slots[lifted.from]?.player ?? null)} stays ${placeOf(lifted.from)}`);
      letGo();
    },
  };
}

const sameSlots = (one: Slots, other: Slots): boolean => JSON.stringify(one) === JSON.stringify(other);
