import { FOLD_VERSION } from '@/game/fold-scorecard';
import type { Scorecard } from '@/game/scorecard';
import type { LiveDependencies } from './dependencies';
import type { GameLog } from './game-log';
import { safe } from './safe-error';
import type { UserId } from './types';

/** Keeps the stored snapshot of a game near its newest state. */
export class SnapshotKeeper {
  readonly #log: GameLog;
  readonly #deps: Pick<LiveDependencies, 'store' | 'log'>;
  readonly #managers: () => readonly UserId[];
  #savedSeq: number;
  #saving: Promise<void> | null = null;

  /** `managers` are those who are here now; `savedSeq` is that of the stored snapshot, 0 without one. */
  constructor(
    log: GameLog,
    deps: Pick<LiveDependencies, 'store' | 'log'>,
    managers: () => readonly UserId[],
    savedSeq: number,
  ) {
    this.#log = log;
    this.#deps = deps;
    this.#managers = managers;
    this.#savedSeq = savedSeq;
  }

  /** Writes a snapshot when the stored one is older. A failure costs nothing but time later. */
  async save(): Promise<void> {
    await this.#saving;
    if (this.#savedSeq >= this.#log.card.state.seq) return;
    this.#saving = this.#write(this.#log.card);
    await this.#saving;
    this.#saving = null;
  }

  async #write(card: Scorecard): Promise<void> {
    const { seq } = card.state;
    try {
      const snapshot = { seq, foldVersion: FOLD_VERSION, card };
      await this.#deps.store.writeSnapshot(this.#log.gameId, snapshot, this.#managers());
      this.#savedSeq = seq;
    } catch (error) {
      this.#deps.log.warn({ gameId: this.#log.gameId, ...safe(error) }, 'snapshot not written');
    }
  }
}
