import { isRevising } from '@/game/revise/is-revising';
import type { Scorecard } from '@/game/scorecard';
import type { Viewer } from '@/game/viewer';
import { AppError } from '@/server/errors';
import { Audience, type WatchOptions } from './audience';
import { snapshotMessage, viewedEvent } from './class-views';
import type { LiveDependencies } from './dependencies';
import { type Decide, GameLog, type OnCommitted, type Opening } from './game-log';
import type { StoredAction } from './game-store';
import { historyRecord } from './history-record';
import { inputHash } from './input-hash';
import { Proposer } from './proposer';
import { safe } from './safe-error';
import { viewerOf } from './seats';
import { SelfMover } from './self-mover';
import { SerialQueue } from './serial-queue';
import { SnapshotKeeper } from './snapshot-keeper';
import type {
  ActAnswer,
  ActRequest,
  ClaimRequest,
  GameId,
  GameMeta,
  GameView,
  RosterRequest,
  TakeOverRequest,
  LeagueRequest,
  UserId,
  WatchListener,
} from './types';

/** How long a game that holds still waits before it looks again. */
const RETRY_MS = 1_000;

/**
 * One live game: its log, its people and its computers. Actions run one at a time on the newest state, and nothing of
 * one is told to anybody before the store has it.
 */
export class GameSession {
  readonly gameId: GameId;
  readonly audience: Audience;
  readonly #deps: LiveDependencies;
  readonly #log: GameLog;
  readonly #queue = new SerialQueue();
  readonly #proposer: Proposer;
  readonly #mover: SelfMover;
  readonly #snapshots: SnapshotKeeper;
  #isStopped = false;
  #touchedAt: number;
  #cancelRetry: (() => void) | null = null;

  constructor(opening: Opening, deps: LiveDependencies) {
    this.gameId = opening.meta.gameId;
    this.#deps = deps;
    this.#touchedAt = deps.clock.now();
    this.#log = new GameLog(opening, deps, (steps, seatsChanged) => this.#committed(steps, seatsChanged));
    const stage = {
      card: () => this.card,
      since: (seq: number) => this.#log.since(seq),
      seats: () => this.meta.seats,
      onChange: () => {
        this.#touch();
        this.wake();
      },
    };
    this.audience = new Audience(stage, deps.settings, deps.scheduler);
    this.#proposer = new Proposer(this.#log, deps);
    this.#mover = new SelfMover(this.#log, this.#proposer, deps, {
      queue: this.#queue,
      isWatched: () => this.audience.watching > 0,
      onTried: () => this.#retryWhenFrozen(),
    });
    this.#snapshots = new SnapshotKeeper(this.#log, deps, () => this.audience.managers, opening.savedSeq);
  }

  get meta(): GameMeta {
    return this.#log.meta;
  }

  get card(): Scorecard {
    return this.#log.card;
  }

  /** Left memory, or is about to: whoever holds this object asks the manager again. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Nobody is here, nothing is under way, and nothing happened for as long as settings say. */
  isIdle(now: number): boolean {
    const { idleMs, finishedIdleMs } = this.#deps.settings;
    const limit = this.card.state.phase.type === 'final' ? finishedIdleMs : idleMs;
    const isQuiet = this.audience.isEmpty && this.#queue.size === 0 && !this.#log.isFrozen;
    return isQuiet && now - this.#touchedAt >= limit;
  }

  view(viewer: Viewer): GameView {
    this.#touch();
    return snapshotMessage(this.card, viewer).view;
  }

  watch(options: WatchOptions) {
    this.#touch();
    return this.audience.watch(options);
  }

  listen(options: Omit<WatchOptions, 'signal'>, listener: WatchListener): () => void {
    this.#touch();
    return this.audience.listen(options, listener);
  }

  act(request: ActRequest): Promise<ActAnswer> {
    return this.#perform(request, request.action, () => this.#proposer.act(request));
  }

  actForLeague(request: LeagueRequest): Promise<ActAnswer> {
    const { action, reason } = request;
    return this.#perform(request, { action, reason }, () => this.#proposer.forLeague(request));
  }

  claimSeat(request: ClaimRequest): Promise<ActAnswer> {
    const { side, nonce } = request;
    return this.#perform(request, { side, nonce }, async () => this.#proposer.claim(request));
  }

  takeOver(request: TakeOverRequest): Promise<ActAnswer> {
    return this.#perform(request, { takeOver: request.side }, async () => this.#proposer.takeOver(request));
  }

  changeRoster(request: RosterRequest): Promise<ActAnswer> {
    const { side, asked } = request;
    return this.#perform(request, { side, asked }, async () => this.#proposer.roster(request));
  }

  /** Looks whether something of the game moves by itself, and lets it. */
  wake(): void {
    this.#mover.wake();
  }

  /** Takes no more actions; what is under way ends. */
  stop(): void {
    this.#isStopped = true;
    this.#mover.stop();
    this.#cancelRetry?.();
    this.#cancelRetry = null;
  }

  /** Resolves when every action that was taken is answered. */
  drained(): Promise<void> {
    return this.#queue.drained();
  }

  /** Writes a snapshot when the stored one is older. A failure costs nothing but time later. */
  save(): Promise<void> {
    return this.#snapshots.save();
  }

  #touch(): void {
    this.#touchedAt = this.#deps.clock.now();
  }

  /** `input` is what makes the same action id the same action. */
  #perform(
    { actionId, user }: Pick<ActRequest, 'actionId' | 'user'>,
    input: object,
    decide: Decide,
  ): Promise<ActAnswer> {
    return this.#enqueue(async () =>
      this.#answer(await this.#log.perform({ id: actionId, user, inputHash: inputHash(input) }, decide), user),
    );
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    this.#touch();
    if (this.#queue.size >= this.#deps.settings.waitingActions) {
      return Promise.reject(new AppError('RATE_LIMITED', 'Too many actions at once in this game. Try again.'));
    }
    return this.#queue.run(async () => {
      try {
        return await task();
      } finally {
        this.#retryWhenFrozen();
      }
    });
  }

  #committed(...[steps, seatsChanged]: Parameters<OnCommitted>): void {
    if (this.#log.isGone) {
      this.stop();
      this.audience.end(new AppError('NOT_FOUND', 'There is no such game.'));
      return;
    }
    const events = steps.map((step) => step.event);
    if (events.length === 0 && !seatsChanged) return;
    this.#mover.wentOn();
    if (events.length > 0) this.audience.publish(events);
    if (seatsChanged) this.audience.tellPresence();
    const isRevised = events.some(isRevising);
    const isOver = this.card.state.phase.type === 'final';
    if (events.some((event) => event.type === 'gameEnded') || (isRevised && isOver)) void this.#archive();
    else if (isRevised || events.some((event) => event.type === 'halfStarted')) void this.save();
    this.wake();
  }

  /** Leaves the history record of a game that is over. Asking again changes nothing. */
  async #archive(): Promise<void> {
    try {
      const record = historyRecord(this.meta, this.card.state, this.#log.lastAt);
      if (record !== null) await this.#deps.store.archive(record);
    } catch (error) {
      this.#deps.log.warn({ gameId: this.gameId, ...safe(error) }, 'game not archived');
    }
  }

  /** So that viewers get to see what was written, even when nobody acts. */
  #retryWhenFrozen(): void {
    if (!this.#log.isFrozen || this.#isStopped || this.#cancelRetry !== null) return;
    this.#cancelRetry = this.#deps.scheduler.after(RETRY_MS, () => {
      this.#cancelRetry = null;
      const thawed = this.#enqueue(() => (this.#log.isFrozen ? this.#log.thaw() : Promise.resolve()));
      thawed.catch(() => {});
    });
  }

  async #answer(done: StoredAction, user: UserId): Promise<ActAnswer> {
    const events = await this.#log.eventsOf(done);
    const viewer = viewerOf(this.meta, user);
    return { seq: done.lastSeq, events: events.map((event) => viewedEvent(event, viewer)) };
  }
}
