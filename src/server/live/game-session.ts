import { act } from '@/game/act';
import { actingSide } from '@/game/acting-side';
import type { Action } from '@/game/actions';
import { changeRosterEvents } from '@/game/change-roster';
import { claimSeatEvents } from '@/game/create-game';
import type { Dice } from '@/game/dice';
import type { Actor } from '@/game/events';
import { FOLD_VERSION } from '@/game/fold-scorecard';
import { recordingDice } from '@/game/recording-dice';
import { isRevising } from '@/game/revise/is-revising';
import { actForLeague } from '@/game/office/act-for-league';
import type { OfficeActionType } from '@/game/office/office-action';
import type { Past } from '@/game/revise/past';
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
import { GameLog, type OnCommitted, type Opening, type Proposal } from './game-log';
import type { StoredAction } from './game-store';
import { historyRecord } from './history-record';
import { inputHash } from './input-hash';
import { randomRng } from './random-rng';
import { safe } from './safe-error';
import { helpsStill, mayChangeRoster, mayClaim, mayTakeOver, sidesOf, viewerOf } from './seats';
import { SerialQueue } from './serial-queue';
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

/** How long a game waits before it tries again what failed; an automatic move waits longer each time. */
const RETRY_MS = 1_000;
const LATEST_RETRY_MS = 60_000;

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
  #savedSeq: number;
  #saving: Promise<void> | null = null;
  #isStopped = false;
  #touchedAt: number;
  #cancelMove: (() => void) | null = null;
  #isMoveQueued = false;
  #failedMoves = 0;
  #cancelRetry: (() => void) | null = null;
  #table: { readonly away: unknown; readonly home: unknown; readonly promise: Promise<Table> } | null = null;

  constructor(opening: Opening, deps: LiveDependencies) {
    this.gameId = opening.meta.gameId;
    this.#deps = deps;
    this.#savedSeq = opening.savedSeq;
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
    return this.#enqueue(async () => {
      const { actionId: id, user, action } = request;
      const decide = () => this.#proposeAct(request);
      return this.#answer(await this.#log.perform({ id, user, inputHash: inputHash(action) }, decide), user);
    });
  }

  actForLeague(request: LeagueRequest): Promise<ActAnswer> {
    return this.#enqueue(async () => {
      const { actionId: id, user, action, reason } = request;
      const decide = () => this.#proposeForLeague(request);
      return this.#answer(
        await this.#log.perform({ id, user, inputHash: inputHash({ action, reason }) }, decide),
        user,
      );
    });
  }

  claimSeat(request: ClaimRequest): Promise<ActAnswer> {
    return this.#enqueue(async () => {
      const { actionId: id, user, side, nonce } = request;
      const decide = async () => this.#proposeClaim(request);
      return this.#answer(await this.#log.perform({ id, user, inputHash: inputHash({ side, nonce }) }, decide), user);
    });
  }

  takeOver(request: TakeOverRequest): Promise<ActAnswer> {
    return this.#enqueue(async () => {
      const { actionId: id, user, side } = request;
      const decide = async () => this.#proposeTakeOver(request);
      return this.#answer(
        await this.#log.perform({ id, user, inputHash: inputHash({ takeOver: side }) }, decide),
        user,
      );
    });
  }

  changeRoster(request: RosterRequest): Promise<ActAnswer> {
    return this.#enqueue(async () => {
      const { actionId: id, user, side, asked } = request;
      const decide = async () => this.#proposeRoster(request);
      return this.#answer(await this.#log.perform({ id, user, inputHash: inputHash({ side, asked }) }, decide), user);
    });
  }

  /** Looks whether something of the game moves by itself, and lets it. */
  wake(): void {
    this.#cancelMove?.();
    this.#cancelMove = null;
    if (this.#isStopped || this.#isMoveQueued) return;
    if (!mayMoveItself(this.card.state, this.audience.watching > 0)) return;
    this.#isMoveQueued = true;
    void this.#queue.run(async () => {
      this.#isMoveQueued = false;
      try {
        await this.#moveItself();
      } catch (error) {
        this.#moveFailed(error);
      }
      this.#retryWhenFrozen();
    });
  }

  /** Tries again later, and later each time. */
  #moveFailed(error: unknown): void {
    const { seq } = this.card.state;
    this.#deps.log.error({ gameId: this.gameId, seq, ...safe(error) }, 'automatic move failed');
    this.#failedMoves++;
    if (this.#isStopped) return;
    const wait = Math.min(RETRY_MS * 2 ** (this.#failedMoves - 1), LATEST_RETRY_MS);
    this.#cancelMove = this.#deps.scheduler.after(wait, () => this.wake());
  }

  /** Takes no more actions; what is under way ends. */
  stop(): void {
    this.#isStopped = true;
    this.#cancelMove?.();
    this.#cancelMove = null;
    this.#cancelRetry?.();
    this.#cancelRetry = null;
  }

  /** Resolves when every action that was taken is answered. */
  drained(): Promise<void> {
    return this.#queue.drained();
  }

  /** Writes a snapshot when the stored one is older. A failure costs nothing but time later. */
  async save(): Promise<void> {
    await this.#saving;
    if (this.#savedSeq >= this.card.state.seq) return;
    this.#saving = this.#writeSnapshot(this.card);
    await this.#saving;
    this.#saving = null;
  }

  async #writeSnapshot(card: Scorecard): Promise<void> {
    const { seq } = card.state;
    try {
      const snapshot = { seq, foldVersion: FOLD_VERSION, card };
      await this.#deps.store.writeSnapshot(this.gameId, snapshot, this.audience.managers);
      this.#savedSeq = seq;
    } catch (error) {
      this.#deps.log.warn({ gameId: this.gameId, ...safe(error) }, 'snapshot not written');
    }
  }

  #touch(): void {
    this.#touchedAt = this.#deps.clock.now();
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

  async #proposeAct(request: ActRequest): Promise<Result<Proposal, AppError>> {
    const past = REVISES.has(request.action.type) ? await this.#past() : undefined;
    const { seq } = this.card.state;
    const { user, helps, action } = request;
    const isHelp = action.type === 'submitLineup' && helpsStill(this.meta, user, helps);
    const side = isHelp ? helps.side : actingSide(this.card.state, action, sidesOf(this.meta, user));
    if (side === null) {
      // Whoever made a game of two computers sits nowhere in it, and says how fast it goes.
      const setsPace = request.action.type === 'setPace' && request.user === this.meta.ownerId;
      if (setsPace) return this.#propose({ kind: 'manager', side }, request.action, await this.#tableNow());
      return err(new AppError('FORBIDDEN', 'You manage neither team of this game.'));
    }
    const seen = request.expectedSeq ?? seq;
    const later = seen > seq ? null : await this.#log.since(seen);
    if (seen !== seq && (later === null || staleSince(later, seen, side))) {
      return err(new AppError('STALE_SEQ', 'The game has moved on. Look again and choose.'));
    }
    return this.#propose({ kind: 'manager', side }, request.action, await this.#tableNow(), past);
  }

  async #proposeForLeague({ action, reason, seat, audit }: LeagueRequest): Promise<Result<Proposal, AppError>> {
    const past = LOOKS_BACK.has(action.type) ? await this.#past() : undefined;
    const table = await this.#tableNow();
    const { state } = this.card;
    const dice = this.#dice();
    const result = actForLeague(state, action, reason, { table, dice, past });
    if (!result.ok) return err(refusal(result.error));
    const { status, endReason, winner, score, playCount } = state;
    const before = { status, endReason, winner, score, playCount };
    return ok({
      actor: { kind: 'system', side: null },
      events: result.value,
      seat: null,
      reseat: seat !== null && 'side' in action ? { side: action.side, ...seat } : null,
      audit: { ...audit, details: { ...audit.details, before } },
      past: past?.log,
    });
  }

  /** The dice of the next action, from the game's committed seed. */
  #dice(): Dice {
    const { epoch, nonces, next } = this.card.state.dice;
    return recordingDice(next, verifiedFace({ seed: this.#log.seed, gameId: this.gameId, epoch, nonces }));
  }

  /** What an action needs that changes earlier plays: the whole log, read for it and let go. */
  async #past(): Promise<Past> {
    const log = await this.#log.whole();
    return { log, isRanked: this.meta.mode === 'ranked', isAlone: this.#isAlone() };
  }

  /** One person has both seats. */
  #isAlone(): boolean {
    const { away, home } = this.meta.seats;
    return away !== null && away === home;
  }

  #propose(actor: Actor, action: Action, table: Table, past?: Past): Result<Proposal, AppError> {
    const { state } = this.card;
    const dice = this.#dice();
    const result = act(state, actor, action, { table, dice, past, isAlone: this.#isAlone() });
    return result.ok ? ok({ actor, events: result.value, seat: null, past: past?.log }) : err(refusal(result.error));
  }

  #proposeClaim(request: ClaimRequest): Result<Proposal, AppError> {
    const { state } = this.card;
    const { side, user, nonce } = request;
    const claim = mayClaim(this.meta, state, request);
    if (!claim.ok) return claim;
    const result = claimSeatEvents(state, side, nonce);
    if (!result.ok) return err(refusal(result.error));
    return ok({ actor: { kind: 'manager', side }, events: result.value, seat: { side, user } });
  }

  #proposeTakeOver({ side, user, helps, audit }: TakeOverRequest): Result<Proposal, AppError> {
    const allowed = mayTakeOver(this.meta, this.card.state, { side, user, helps });
    if (!allowed.ok) return allowed;
    return ok({
      actor: { kind: 'manager', side },
      events: [{ type: 'seatReassigned', data: { side, seated: true } }],
      seat: null,
      reseat: { side, user, inviteHash: null },
      audit,
    });
  }

  #proposeRoster({ side, user, holdsTeam, helps, size, change }: RosterRequest): Result<Proposal, AppError> {
    const { state } = this.card;
    const allowed = mayChangeRoster(this.meta, state, { side, user, holdsTeam, helps });
    if (!allowed.ok) return allowed;
    const wanted = change(state);
    if (!wanted.ok) return wanted;
    const result = changeRosterEvents(state, side, wanted.value, size);
    if (!result.ok) return err(refusal(result.error));
    return ok({ actor: { kind: 'manager', side }, events: result.value, seat: null });
  }

  #committed(...[steps, seatsChanged]: Parameters<OnCommitted>): void {
    if (this.#log.isGone) {
      this.stop();
      this.audience.end(new AppError('NOT_FOUND', 'There is no such game.'));
      return;
    }
    const events = steps.map((step) => step.event);
    if (events.length === 0 && !seatsChanged) return;
    this.#failedMoves = 0;
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

  #tableNow(): Promise<Table> {
    const { state } = this.card;
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
    const { state } = this.card;
    if (this.#isStopped || !mayMoveItself(state, this.audience.watching > 0)) return;
    const { nextAction, randomBytes, clock, scheduler } = this.#deps;
    const move = nextMove(state, this.#log.lastAt, await this.#tableNow(), { nextAction, rng: randomRng(randomBytes) });
    if (move === null) return;
    const wait = (move.dueAt ?? 0) - clock.now();
    if (wait > 0) {
      this.#cancelMove = scheduler.after(wait, () => this.wake());
      return;
    }
    const isOvertaken = (): boolean => this.card.state.seq !== state.seq;
    const decide = async (): Promise<Result<Proposal, AppError>> => {
      // Another process may have moved meanwhile: then this move is void, whatever it was.
      if (isOvertaken()) return err(new AppError('STALE_SEQ', 'The game has moved on.'));
      const table = await this.#tableNow();
      const proposed = this.#propose(move.actor, move.action, table);
      const instead = proposed.ok ? null : standardInstead(move.action);
      return instead === null ? proposed : this.#propose(move.actor, instead, table);
    };
    try {
      await this.#log.perform({ id: `auto:${state.seq}`, user: null, inputHash: inputHash(move.action) }, decide);
    } catch (error) {
      if (!isOvertaken()) throw error;
    }
  }
}

/** Actions that look at earlier plays. */
const REVISES: ReadonlySet<Action['type']> = new Set(['rewind', 'correctPlay', 'agreeRevision']);

/** What the league decides that looks at earlier plays, or makes the rows of a game anew. */
const LOOKS_BACK: ReadonlySet<OfficeActionType> = new Set(['rewind', 'correctPlay', 'answerRevision', 'void']);

const refusal = ({ code, message }: Violation): AppError => new AppError(code, message);
