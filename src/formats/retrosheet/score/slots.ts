import type { Side } from '@/game/play';
import type { Appearance } from '../records';
import type { ReadGame } from '../game/real-game';

/** A man in a place of the batting order: 0 pitchers who do not bat. */
export interface Slotted {
  readonly player: string;
  /** 1 for the starter. */
  readonly sequence: number;
  readonly order: number;
  /** Codes of everything he was in this place: 1–9, 10 DH, 11 pinch hitter, 12 pinch runner. */
  readonly positions: number[];
}

/** A `sub` record, and whom it put out of his place. */
export interface SlottedSub {
  readonly sub: Appearance;
  readonly removed: Slotted | null;
  readonly removedPosition: number;
}

/** Who stood in each place of a team's order, in order of appearance. */
export class Slots {
  #hitters: Slotted[] = [];
  readonly #places: Slotted[][] = Array.from({ length: 10 }, () => []);

  start(man: Appearance): void {
    this.#place(man);
  }

  enter(sub: Appearance): SlottedSub {
    const removed = this.#places[sub.order]?.at(-1) ?? null;
    const removedPosition = removed?.positions.at(-1) ?? 0;
    if (removed?.player === sub.player) removed.positions.push(sub.position);
    else {
      const man = this.#place(sub);
      const isHitter = removedPosition === 10 || (removed !== null && this.#hitters.includes(removed));
      if (isHitter && sub.position > 10) this.#hitters.push(man);
    }
    return { sub, removed, removedPosition };
  }

  /** By place 1–9, then the pitchers who do not bat. */
  all(): readonly Slotted[] {
    return [...this.#places.slice(1).flat(), ...(this.#places[0] ?? [])];
  }

  /** Play goes on: who came in for the designated hitter is one himself. */
  settle(): void {
    for (const man of this.#hitters) man.positions.push(10);
    this.#hitters = [];
  }

  /** A pitcher who takes a place in the order leaves that of those who do not bat. */
  #place({ player, order, position }: Appearance): Slotted {
    const pitchers = this.#places[0] ?? [];
    const was = pitchers.findIndex((man) => man.player === player);
    if (order > 0 && was !== -1) pitchers.splice(was, 1);
    const place = this.#places[order] ?? [];
    const man = { player, order, sequence: place.length + 1, positions: [position] };
    place.push(man);
    return man;
  }
}

/** The places of both teams over the whole game, and every substitution with whom it removed. */
export function slotsOf(
  game: ReadGame,
  starts: readonly Appearance[],
): {
  readonly slots: Readonly<Record<Side, Slots>>;
  readonly subs: ReadonlyMap<Appearance, SlottedSub>;
} {
  const slots = { away: new Slots(), home: new Slots() };
  const subs = new Map<Appearance, SlottedSub>();
  const sideOf = (team: 0 | 1): Side => (game.flagOf('away') === team ? 'away' : 'home');
  for (const start of starts) slots[sideOf(start.team)].start(start);
  for (const step of game.steps) {
    if (step.type === 'play') {
      slots.away.settle();
      slots.home.settle();
      continue;
    }
    for (const sub of step.subs) subs.set(sub, slots[sideOf(sub.team)].enter(sub));
  }
  return { slots, subs };
}
