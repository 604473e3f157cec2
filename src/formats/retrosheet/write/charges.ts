import type { Base } from '@/game/bases';
import type { LineupId } from '@/game/lineup';
import type { Play } from '@/game/play';
import { chargedAfter, passCharges, type Charges } from '@/game/resolve/charged-after';
import type { GameState } from '@/game/state';

/** Which pitcher a runner on a base is charged to, where a reading program would take another. */
export interface ChargeNote {
  readonly base: Base;
  readonly pitcher: LineupId;
}

/**
 * Follows the charges as a reading program works them out from the plays alone: whoever pitches when a man reaches base,
 * passed on by fielder's choices (9.16(g)). Tells before each play where ours are others.
 */
export class ChargeReader {
  #charged: readonly (LineupId | null)[] = [null, null, null];

  /** What has to be said before a play, `state` being the one before it. */
  notes(state: GameState): readonly ChargeNote[] {
    const notes: ChargeNote[] = [];
    for (const base of [1, 2, 3] as const) {
      const ours = state.runnersChargedTo[base - 1] ?? null;
      if (state.runners[base - 1] === null || ours === null || ours === this.#charged[base - 1]) continue;
      notes.push({ base, pitcher: ours });
    }
    this.#charged = state.runnersChargedTo;
    return notes;
  }

  /** After the play; `state` is the one before it. */
  follow(state: GameState, play: Play): void {
    const charges: Charges = [play.pitcher, ...state.runnersChargedTo];
    if (play.kind === 'fieldersChoice') {
      const isOut = [0, 1, 2, 3].map((from) => play.advances.some((one) => one.out && one.from === from));
      passCharges(charges, isOut);
    }
    const advances = play.advances.map((one) => ({ ...one, chargedTo: charges[one.from] ?? play.pitcher }));
    this.#charged = chargedAfter(state, { ...play, advances, responsiblePitcher: play.pitcher });
  }

  /** A new half-inning: nobody is on. */
  start(): void {
    this.#charged = [null, null, null];
  }

  /** A man whom the rules placed on second is charged to whoever pitches where it is told. */
  place(pitcher: LineupId | null): void {
    this.#charged = [null, pitcher, null];
  }
}
