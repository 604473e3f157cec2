import { AppError } from '@/server/errors';
import { err, type Result } from '@/shared/result';
import { mayMoveItself, nextMove, standardInstead } from './autopilot';
import type { LiveDependencies } from './dependencies';
import type { GameLog, Proposal } from './game-log';
import { inputHash } from './input-hash';
import type { Proposer } from './proposer';
import { randomRng } from './random-rng';
import { safe } from './safe-error';
import type { SerialQueue } from './serial-queue';

/** How long a game waits before it tries again what failed; it waits longer each time. */
const RETRY_MS = 1_000;
const LATEST_RETRY_MS = 60_000;

/** Where a game's own moves happen: among those of people, one at a time. */
export interface MoverStage {
  readonly queue: SerialQueue;
  readonly isWatched: () => boolean;
  /** After each try, whatever came of it. */
  readonly onTried: () => void;
}

/** Makes the moves of a game that no person makes, when they are due. */
export class SelfMover {
  readonly #log: GameLog;
  readonly #proposer: Proposer;
  readonly #deps: LiveDependencies;
  readonly #stage: MoverStage;
  #isStopped = false;
  #isMoveQueued = false;
  #failures = 0;
  #cancelMove: (() => void) | null = null;

  constructor(log: GameLog, proposer: Proposer, deps: LiveDependencies, stage: MoverStage) {
    this.#log = log;
    this.#proposer = proposer;
    this.#deps = deps;
    this.#stage = stage;
  }

  /** Looks whether something of the game moves by itself, and lets it. */
  wake(): void {
    this.#cancelMove?.();
    this.#cancelMove = null;
    if (this.#isStopped || this.#isMoveQueued) return;
    if (!mayMoveItself(this.#log.card.state, this.#stage.isWatched())) return;
    this.#isMoveQueued = true;
    void this.#stage.queue.run(async () => {
      this.#isMoveQueued = false;
      try {
        await this.#move();
      } catch (error) {
        this.#failed(error);
      }
      this.#stage.onTried();
    });
  }

  /** Tries again later, and later each time. */
  #failed(error: unknown): void {
    const { seq } = this.#log.card.state;
    this.#deps.log.error({ gameId: this.#log.gameId, seq, ...safe(error) }, 'automatic move failed');
    this.#failures++;
    if (this.#isStopped) return;
    const wait = Math.min(RETRY_MS * 2 ** (this.#failures - 1), LATEST_RETRY_MS);
    this.#cancelMove = this.#deps.scheduler.after(wait, () => this.wake());
  }

  /** The game went on: what failed before counts no more. */
  wentOn(): void {
    this.#failures = 0;
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancelMove?.();
    this.#cancelMove = null;
  }

  async #move(): Promise<void> {
    const { state } = this.#log.card;
    if (this.#isStopped || !mayMoveItself(state, this.#stage.isWatched())) return;
    const { nextAction, randomBytes, clock, scheduler } = this.#deps;
    const move = nextMove(state, this.#log.lastAt, await this.#proposer.table(), {
      nextAction,
      rng: randomRng(randomBytes),
    });
    if (move === null) return;
    const wait = (move.dueAt ?? 0) - clock.now();
    if (wait > 0) {
      this.#cancelMove = scheduler.after(wait, () => this.wake());
      return;
    }
    const isOvertaken = (): boolean => this.#log.card.state.seq !== state.seq;
    const decide = async (): Promise<Result<Proposal, AppError>> => {
      // Another process may have moved meanwhile: then this move is void, whatever it was.
      if (isOvertaken()) return err(new AppError('STALE_SEQ', 'The game has moved on.'));
      const table = await this.#proposer.table();
      const proposed = this.#proposer.move(move.actor, move.action, table);
      const instead = proposed.ok ? null : standardInstead(move.action);
      return instead === null ? proposed : this.#proposer.move(move.actor, instead, table);
    };
    try {
      await this.#log.perform({ id: `auto:${state.seq}`, user: null, inputHash: inputHash(move.action) }, decide);
    } catch (error) {
      if (!isOvertaken()) throw error;
    }
  }
}
