'use client';
import { useState } from 'react';

interface Keyed {
  readonly gameId: string;
}

export interface Steady<T> {
  readonly items: readonly T[];
  /** How many entries came, went or moved since the order was last settled. */
  readonly changes: number;
  readonly settle: () => void;
  /** Spread on the list: while a pointer or the focus is in it, nothing moves. */
  readonly hold: {
    readonly onPointerEnter: () => void;
    readonly onPointerLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

/** Keeps the order of `held` with the newest data of each entry; what is gone keeps its last data. */
export function keepOrder<T extends Keyed>(held: readonly T[], fresh: readonly T[]): readonly T[] {
  const byId = new Map(fresh.map((item) => [item.gameId, item]));
  return held.map((item) => byId.get(item.gameId) ?? item);
}

/** Entries that stand elsewhere, or nowhere, in `fresh`. */
export function countChanges(held: readonly Keyed[], fresh: readonly Keyed[]): number {
  const length = Math.max(held.length, fresh.length);
  let changes = 0;
  for (let i = 0; i < length; i++) if (held[i]?.gameId !== fresh[i]?.gameId) changes++;
  return changes;
}

/** A list that refreshes its contents at once but its order only when nobody points at it. */
export function useSteady<T extends Keyed>(fresh: readonly T[]): Steady<T> {
  const [held, setHeld] = useState<readonly T[]>(fresh);
  const [holds, setHolds] = useState({ pointer: false, focus: false });
  const isHeld = holds.pointer || holds.focus;
  const changes = countChanges(held, fresh);
  if (!isHeld && changes > 0) setHeld(fresh);
  return {
    items: isHeld ? keepOrder(held, fresh) : fresh,
    changes: isHeld ? changes : 0,
    settle: () => setHeld(fresh),
    hold: {
      onPointerEnter: () => setHolds((old) => ({ ...old, pointer: true })),
      onPointerLeave: () => setHolds((old) => ({ ...old, pointer: false })),
      onFocus: () => setHolds((old) => ({ ...old, focus: true })),
      onBlur: () => setHolds((old) => ({ ...old, focus: false })),
    },
  };
}
