import { act } from '@/game/act';
import { actingSide } from '@/game/acting-side';
import { claimSeatEvents, revealSeedEvent } from '@/game/create-game';
import type { Actor, GameEvent, LoggedEvent } from '@/game/events';
import { FOLD_VERSION } from '@/game/fold-scorecard';
import type { Side } from '@/game/play';
import { recordingDice } from '@/game/recording-dice';
import type { Scorecard } from '@/game/scorecard';
import { staleSince } from '@/game/stale-since';
import type { Table } from '@/game/table';
import { verifiedFace } from '@/game/verified-dice';
import type { Viewer } from '@/game/viewer';
import type { Violation } from '@/game/violation';
import { AppError } from '@/server/errors';
import { err, ok, type Result } from '@/shared/result';
import { Audience, type WatchOptions } from './audience';
import { mayMoveItself, nextMove, standardInstead } from './autopilot';
import { snapshotMessage, viewedEvent } from './class-views';
import type { LiveDependencies } from './dependencies';
import { foldSteps, stamped } from './fold-steps';
import type { Commit, CommitAction, StoredAction, StoredSeed } from './game-store';
import { History } from './history';
import { historyRecord } from './history-record';
import { inputHash } from './input-hash';
import { type FoldStep, project } from './projection';
import { randomRng } from './random-rng';
import { within } from './scheduler';
import { mayClaim, sidesOf, viewerOf } from './seats';
import { SerialQueue } from './serial-queue';
import type { ActAnswer, ActRequest, ClaimRequest, GameId, GameMeta, GameView, UserId } from './types';

/** What an action comes to, before it is stored. */
interface Proposal {
  readonly actor: Actor;
  readonly events: readonly GameEvent[];
  readonly seat: Commit['seat'];
}
type Decide = (table: Table) => Result<Proposal, AppError>;

/** Where a session starts: folded, and nothing of it uncommitted. */
export interface Opening {
  readonly meta: GameMeta;
  readonly card: Scorecard;
  readonly seed: StoredSeed;
  /** The latest events, up to the card's. At least one. */
  readonly latest: readonly LoggedEvent[];
  /** Seq of the stored snapshot; 0 without one. */
  readonly savedSeq: number;
}

const ATTEMPTS = 3;

const tryAgain = (): AppError =>
  new AppError('TRY_AGAIN', 'The game could not be written just now. Nothing is lost: try again.');

/**
 * One live game. Actions run one at a time on the newest state, and nothing of one is told to anybody before the store
 * has it. When the store's answer is missing, the game holds still, reads the log, and says what is there.
 */
export class GameSession {
  readonly gameId: GameId;
  readonly audience: Audience;
  readonly #deps: LiveDependencies;
  readonly #queue = new SerialQueue();
  readonly #history: History;
  readonly #recent = new Map<string, StoredAction>();
  #meta: GameMeta;
  #card: Scorecard;
  #seed: StoredSeed;
  #lastAt: string;
  #savedSeq: number;
  #saving: Promise<void> | null = null;
  #isFrozen = false;
  #isStopped = false;
  #touchedAt: number;
  #cancelMove: (() => void) | null = null;
  #isMoveQueued = false;
  #table: { readonly away: unknown; readonly home: unknown; readonly promise: Promise<Table> } | null = null;

  constructor(opening: Opening, deps: LiveDependencies) {
    this.gameId = opening.meta.gameId;
    this.#deps = deps;
    this.#meta = opening.meta;
    this.#card = opening.card;
    this.#seed = opening.seed;
    this.#savedSeq = opening.savedSeq;
    this.#lastAt = opening.latest.at(-1)?.at ?? opening.meta.createdAt;
    this.#touchedAt = deps.clock.now();
    this.#history = new History(deps.settings.historyEvents);
    this.#history.push(opening.latest);
    this.audience = new Audience(
      {
        card: () => this.#card,
        since: (seq) => this.#since(seq),
        seats: () => this.#meta.seats,
        onChange: () => this.#audienceChanged(),
      },
      deps.settings,
      deps.scheduler,
    );
  }

  get meta(): GameMeta {
    return this.#meta;
  }

  get card(): Scorecard {
    return this.#card;
  }

  /** Left memory, or is about to: whoever holds this object asks the manager again. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Nobody is here, nothing is under way, and nothing happened for as long as settings say. */
  isIdle(now: number): boolean {
    const { idleMs, finishedIdleMs } = this.#deps.settings;
    const limit = this.#card.state.phase.type === 'final' ? finishedIdleMs : idleMs;
    return this.audience.isEmpty && this.#queue.size === 0 && now - this.#touchedAt >= limit;
  }

  view(viewer: Viewer): GameView {
    this.#touch();
    return snapshotMessage(this.#card, viewer).view;
  }

  watch(options: WatchOptions) {
    this.#touch();
    return this.audience.watch(options);
  }

  act(request: ActRequest): Promise<ActAnswer> {
    return this.#enqueue(async () => {
      const action = { id: request.actionId, user: request.user, inputHash: inputHash(request.action) };
      const done = await this.#perform(action, (table) => this.#proposeAct(request, table));
      return this.#answer(done, request.user);
    });
  }

  claimSeat(request: ClaimRequest): Promise<ActAnswer> {
    return this.#enqueue(async () => {
      const { side, nonce, user } = request;
      const action = { id: request.actionId, user, inputHash: inputHash({ side, nonce }) };
      const done = await this.#perform(action, () => this.#proposeClaim(request));
      return this.#answer(done, user);
    });
  }

  /** Looks whether something of the game moves by itself, and lets it. */
  wake(): void {
    this.#cancelMove?.();
    this.#cancelMove = null;
    if (this.#isStopped || this.#isMoveQueued) return;
    if (!mayMoveItself(this.#card.state, this.audience.watching > 0)) return;
    this.#isMoveQueued = true;
    void this.#queue.run(async () => {
      this.#isMoveQueued = false;
      try {
        await this.#moveItself();
      } catch (error) {
        this.#deps.log.error(
          { gameId: this.gameId, seq: this.#card.state.seq, ...safe(error) },
          'automatic move failed',
        );
      }
    });
  }

  /** Takes no more actions; what is under way ends. */
  stop(): void {
    this.#isStopped = true;
    this.#cancelMove?.();
    this.#cancelMove = null;
  }

  /** Resolves when every action that was taken is answered. */
  drained(): Promise<void> {
    return this.#queue.drained();
  }

  /** Writes a snapshot when the stored one is older. A failure costs nothing but time later. */
  async save(): Promise<void> {
    await this.#saving;
    const card = this.#card;
    if (this.#savedSeq >= card.state.seq) return;
    this.#saving = this.#deps.store
      .writeSnapshot(this.gameId, { seq: card.state.seq, foldVersion: FOLD_VERSION, card })
      .then(() => {
        this.#savedSeq = card.state.seq;
      })
      .catch((error: unknown) => this.#deps.log.warn({ gameId: this.gameId, ...safe(error) }, 'snapshot not written'))
      .finally(() => {
        this.#saving = null;
      });
    await this.#saving;
  }

  #touch(): void {
    this.#touchedAt = this.#deps.clock.now();
  }

  #audienceChanged(): void {
    this.#touch();
    this.wake();
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    this.#touch();
    if (this.#queue.size >= this.#deps.settings.waitingActions) {
      return Promise.reject(new AppError('RATE_LIMITED', 'Too many actions at once in this game. Try again.'));
    }
    return this.#queue.run(task);
  }

  #proposeAct(request: ActRequest, table: Table): Result<Proposal, AppError> {
    const { state } = this.#card;
    const side = actingSide(state, request.action, sidesOf(this.#meta, request.user));
    if (side === null) return err(new AppError('FORBIDDEN', 'You manage neither team of this game.'));
    if (request.expectedSeq !== undefined && this.#isStale(request.expectedSeq, side)) {
      return err(new AppError('STALE_SEQ', 'The game has moved on. Look again and choose.'));
    }
    return this.#propose({ kind: 'manager', side }, request.action, table);
  }

  #propose(actor: Actor, action: ActRequest['action'], table: Table): Result<Proposal, AppError> {
    const { state } = this.#card;
    const { epoch, nonces, next } = state.dice;
    const dice = recordingDice(next, verifiedFace({ seed: this.#seed.seed, gameId: this.gameId, epoch, nonces }));
    const result = act(state, actor, action, { table, dice });
    if (!result.ok) return err(refusal(result.error));
    return ok({ actor, events: result.value, seat: null });
  }

  #proposeClaim({ side, user, invite, nonce }: ClaimRequest): Result<Proposal, AppError> {
    const claim = mayClaim(this.#meta, this.#card.state, { side, user, invite });
    if (!claim.ok) return claim;
    const result = claimSeatEvents(this.#card.state, side, nonce);
    if (!result.ok) return err(refusal(result.error));
    return ok({ actor: { kind: 'manager', side }, events: result.value, seat: { side, user } });
  }

  /** Stale only if something other than the opponent's sealed decision came later. */
  #isStale(expectedSeq: number, side: Side): boolean {
    const { seq } = this.#card.state;
    if (expectedSeq === seq) return false;
    if (expectedSeq > seq) return true;
    const later = this.#history.after(expectedSeq);
    return later === null || staleSince(later, expectedSeq, side);
  }

  /** Has the action stored, now or in an earlier telling. Rejections change nothing and are not remembered. */
  async #perform(action: CommitAction, decide: Decide): Promise<StoredAction> {
    if (this.#isFrozen) await this.#thaw();
    const known = this.#recent.get(action.id);
    if (known !== undefined) return sameAction(known, action);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const proposed = decide(await this.#tableNow());
      if (!proposed.ok) {
        // What is refused now may be the second telling of what was done before.
        const earlier = await this.#ask(this.#deps.store.findAction(this.gameId, action.id));
        if (earlier !== null) return sameAction(earlier, action);
        throw proposed.error;
      }
      const done = await this.#commit(action, proposed.value);
      if (done !== null) return done;
    }
    throw tryAgain();
  }

  /** Null when somebody else was first: the game is up to date again and the action can be tried on it. */
  async #commit(action: CommitAction, { actor, events, seat }: Proposal): Promise<StoredAction | null> {
    const { store, settings, scheduler, log, clock } = this.#deps;
    const expectedSeq = this.#card.state.seq;
    const ended = events.some((event) => event.type === 'gameEnded');
    const logged = stamped(events, { seq: expectedSeq, lastAt: this.#lastAt, now: clock.now(), by: actor });
    const reveal = ended ? [revealSeedEvent(this.#card.state, this.#seed.seed)] : [];
    const last = logged.at(-1)?.at ?? this.#lastAt;
    const revealed = stamped(reveal, {
      seq: expectedSeq + logged.length,
      lastAt: last,
      now: Date.parse(last),
      by: { kind: 'system', side: null },
    });
    const steps = foldSteps(this.#card, [...logged, ...revealed]);
    const all = steps.map((step) => step.event);
    const commit: Commit = { gameId: this.gameId, expectedSeq, action, events: all, projection: project(steps), seat };
    try {
      const result = await within(scheduler, settings.commitMs, 'commit took too long', store.append(commit));
      if (result === 'committed') {
        const done = { ...action, firstSeq: expectedSeq + 1, lastSeq: expectedSeq + all.length };
        this.#accept(steps, seat === null ? this.#meta : seated(this.#meta, seat));
        this.#remember(done);
        return done;
      }
    } catch (error) {
      this.#isFrozen = true;
      log.warn({ gameId: this.gameId, seq: expectedSeq, ...safe(error) }, 'commit of unknown outcome');
      await this.#thaw();
      const found = await this.#ask(store.findAction(this.gameId, action.id));
      if (found === null) throw tryAgain();
      return sameAction(found, action);
    }
    await this.#catchUp();
    const found = await this.#ask(store.findAction(this.gameId, action.id));
    return found === null ? null : sameAction(found, action);
  }

  #accept(steps: readonly FoldStep[], meta: GameMeta): void {
    const seatsChanged = meta !== this.#meta;
    this.#meta = meta;
    const newest = steps.at(-1);
    if (newest !== undefined) {
      const events = steps.map((step) => step.event);
      this.#card = newest.after;
      this.#lastAt = newest.event.at;
      this.#history.push(events);
      this.audience.publish(events);
      if (events.some((event) => event.type === 'gameEnded')) void this.#archive();
      else if (events.some((event) => event.type === 'halfStarted')) void this.save();
    }
    if (seatsChanged) this.audience.tellPresence();
    this.wake();
  }

  /** Leaves the history record of a game that is over. Asking again changes nothing. */
  async #archive(): Promise<void> {
    const { store, log } = this.#deps;
    try {
      const record = historyRecord(this.#meta, this.#card.state, this.#lastAt);
      if (record !== null) await store.archive(record);
    } catch (error) {
      log.warn({ gameId: this.gameId, ...safe(error) }, 'game not archived');
    }
  }

  #remember(done: StoredAction): void {
    this.#recent.set(done.id, done);
    if (this.#recent.size <= this.#deps.settings.historyEvents) return;
    for (const id of this.#recent.keys()) {
      this.#recent.delete(id);
      break;
    }
  }

  /** Waits until nothing sent earlier can still be written, then reads what was. */
  async #thaw(): Promise<void> {
    const { store, scheduler, settings, log } = this.#deps;
    try {
      await within(scheduler, settings.settleMs, 'settling took too long', store.settle(this.gameId));
    } catch (error) {
      log.error({ gameId: this.gameId, ...safe(error) }, 'store does not answer: game holds still');
      throw tryAgain();
    }
    await this.#catchUp();
    this.#isFrozen = false;
  }

  /** Folds and tells what others, or a commit of unknown outcome, have appended. */
  async #catchUp(): Promise<void> {
    const tail = await this.#ask(this.#deps.store.tail(this.gameId, this.#card.state.seq));
    if (tail === null) {
      this.stop();
      const gone = new AppError('NOT_FOUND', 'There is no such game.');
      this.audience.end(gone);
      throw gone;
    }
    this.#accept(foldSteps(this.#card, tail.events), tail.meta);
  }

  async #answer(done: StoredAction, user: UserId): Promise<ActAnswer> {
    const { firstSeq, lastSeq } = done;
    const viewer = viewerOf(this.#meta, user);
    const limit = lastSeq - firstSeq + 1;
    const events =
      this.#history.after(firstSeq - 1)?.slice(0, limit) ??
      (await this.#ask(this.#deps.store.events(this.gameId, { afterSeq: firstSeq - 1, limit })));
    return { seq: lastSeq, events: events.map((event) => viewedEvent(event, viewer)) };
  }

  async #since(seq: number): Promise<readonly LoggedEvent[] | null> {
    const { settings, store } = this.#deps;
    const kept = this.#history.after(seq);
    if (kept !== null || this.#card.state.seq - seq > settings.resumeEvents) return kept;
    return this.#ask(store.events(this.gameId, { afterSeq: seq, limit: settings.resumeEvents }));
  }

  /** A store that does not answer is nothing the caller can read more into than "try again". */
  async #ask<T>(answer: Promise<T>): Promise<T> {
    try {
      return await within(this.#deps.scheduler, this.#deps.settings.settleMs, 'store does not answer', answer);
    } catch (error) {
      this.#deps.log.warn({ gameId: this.gameId, ...safe(error) }, 'store does not answer');
      throw tryAgain();
    }
  }

  #tableNow(): Promise<Table> {
    const { state } = this.#card;
    const [away, home] = [state.away.roster, state.home.roster];
    if (this.#table === null || this.#table.away !== away || this.#table.home !== home) {
      const promise = this.#deps.tableFor(state);
      this.#table = { away, home, promise };
      promise.catch(() => {
        this.#table = null;
      });
    }
    return this.#table.promise;
  }

  async #moveItself(): Promise<void> {
    const { state } = this.#card;
    if (this.#isStopped || !mayMoveItself(state, this.audience.watching > 0)) return;
    const { nextAction, randomBytes, clock, scheduler } = this.#deps;
    const move = nextMove(state, this.#lastAt, await this.#tableNow(), { nextAction, rng: randomRng(randomBytes) });
    if (move === null) return;
    const wait = (move.dueAt ?? 0) - clock.now();
    if (wait > 0) {
      this.#cancelMove = scheduler.after(wait, () => this.wake());
      return;
    }
    const commit = { id: `auto:${state.seq}`, user: null, inputHash: inputHash(move.action) };
    try {
      await this.#perform(commit, (table) => {
        // Somebody may have moved meanwhile: then this move is void, whatever it was.
        if (this.#card.state.seq !== state.seq) return err(tryAgain());
        const proposed = this.#propose(move.actor, move.action, table);
        const instead = proposed.ok ? null : standardInstead(move.action);
        return instead === null ? proposed : this.#propose(move.actor, instead, table);
      });
    } catch (error) {
      if (this.#card.state.seq === state.seq) throw error;
    }
  }
}

const refusal = ({ code, message }: Violation): AppError => new AppError(code, message);

const seated = (meta: GameMeta, { side, user }: { readonly side: Side; readonly user: UserId }): GameMeta => ({
  ...meta,
  seats: { ...meta.seats, [side]: user },
});

/** The earlier telling of an action, if it is the same one. */
function sameAction(known: StoredAction, { user, inputHash }: CommitAction): StoredAction {
  if (known.user === user && known.inputHash === inputHash) return known;
  throw new AppError('ACTION_ID_REUSED', 'This action id was used for something else.');
}

/** What a log line may say of an error: its kind, never its text, which may quote what was written. */
function safe(error: unknown): { readonly error: string } {
  if (error instanceof AppError) return { error: error.code };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { error: `${error instanceof Error ? error.name : 'unknown'} ${code}`.trim() };
}
