import { revealSeedEvent } from '@/game/create-game';
import type { Actor, GameEvent, LoggedEvent } from '@/game/events';
import { FOLD_VERSION } from '@/game/fold-scorecard';
import type { Side } from '@/game/play';
import type { Scorecard } from '@/game/scorecard';
import { AppError } from '@/server/errors';
import type { Result } from '@/shared/result';
import type { LiveDependencies } from './dependencies';
import { isRevising } from '@/game/revise/is-revising';
import { commitmentOf } from '@/game/verified-dice';
import { foldSteps, stamped } from './fold-steps';
import type { Commit, CommitAction, GameTail, StoredAction, StoredSeed } from './game-store';
import { History } from './history';
import { type FoldStep, project, remake } from './projection';
import { safe } from './safe-error';
import { within } from './scheduler';
import { reseated } from './seats';
import type { GameId, GameMeta, UserId } from './types';

/** What an action comes to, before it is stored. */
export interface Proposal {
  readonly actor: Actor;
  readonly events: readonly GameEvent[];
  readonly seat: Commit['seat'];
  readonly reseat?: Commit['reseat'];
  readonly audit?: Commit['audit'];
  /** The log before them, where they change earlier plays. */
  readonly past?: readonly LoggedEvent[] | undefined;
}
/** Judges an action on the newest state; asked again when somebody else was first. */
export type Decide = () => Promise<Result<Proposal, AppError>>;

/** Where a game starts from: folded, and nothing of it uncommitted. */
export interface Opening {
  readonly meta: GameMeta;
  readonly card: Scorecard;
  readonly seed: StoredSeed;
  /** The latest events, up to the card's; may be none. */
  readonly latest: readonly LoggedEvent[];
  /** Time of the newest event. */
  readonly lastAt: string;
  /** Seq of the stored snapshot; 0 without one. */
  readonly savedSeq: number;
}

/** Told of everything that was committed, here or by others, once and in order. */
export type OnCommitted = (steps: readonly FoldStep[], seatsChanged: boolean) => void;

const ATTEMPTS = 3;
/** How long a game that holds still waits before it asks the store again. */
const THAW_MS = 1_000;

const tryAgain = (): AppError =>
  new AppError('TRY_AGAIN', 'The game could not be written just now. Nothing is lost: try again.');

/**
 * One game as its log has it, and the way to add to it. Callers come one at a time. When the store's answer to a commit
 * is missing, the game holds still, reads the log, and says what is there.
 */
export class GameLog {
  readonly gameId: GameId;
  readonly #deps: LiveDependencies;
  readonly #onCommitted: OnCommitted;
  readonly #history: History;
  readonly #recent = new Map<string, StoredAction>();
  #seed: StoredSeed;
  #meta: GameMeta;
  #card: Scorecard;
  #lastAt: string;
  #isFrozen = false;
  #isGone = false;
  #thawAt = 0;

  constructor({ meta, card, seed, latest, lastAt }: Opening, deps: LiveDependencies, onCommitted: OnCommitted) {
    this.gameId = meta.gameId;
    this.#deps = deps;
    this.#onCommitted = onCommitted;
    this.#meta = meta;
    this.#card = card;
    this.#seed = seed;
    this.#lastAt = lastAt;
    this.#history = new History(deps.settings.historyEvents);
    this.#history.push(latest);
  }

  get meta(): GameMeta {
    return this.#meta;
  }

  get card(): Scorecard {
    return this.#card;
  }

  /** Secret of the dice: for drawing them, and for nothing else. */
  get seed(): string {
    return this.#seed.seed;
  }

  /** Time of the newest event. */
  get lastAt(): string {
    return this.#lastAt;
  }

  /** A commit's outcome is unknown: nothing is computed before the log was read. */
  get isFrozen(): boolean {
    return this.#isFrozen;
  }

  /** The game was deleted. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Events after `seq` up to the newest; null when they are too many to be worth reading. */
  async since(seq: number): Promise<readonly LoggedEvent[] | null> {
    const { settings, store } = this.#deps;
    const kept = this.#history.after(seq);
    if (kept !== null || this.#card.state.seq - seq > settings.resumeEvents) return kept;
    return this.#ask(store.events(this.gameId, { afterSeq: seq, limit: settings.resumeEvents }));
  }

  /** Every event of the game, the oldest first. What others have appended meanwhile is folded and told before. */
  async whole(): Promise<readonly LoggedEvent[]> {
    const tail = await this.#tail(0);
    const { seq } = this.#card.state;
    if (tail.events.length > seq) await this.#follow(tail, seq);
    return tail.events;
  }

  /** The events of a stored action. */
  async eventsOf({ firstSeq, lastSeq }: StoredAction): Promise<readonly LoggedEvent[]> {
    const limit = lastSeq - firstSeq + 1;
    const kept = this.#history.after(firstSeq - 1)?.slice(0, limit);
    return kept ?? this.#ask(this.#deps.store.events(this.gameId, { afterSeq: firstSeq - 1, limit }));
  }

  /** Has the action stored, now or in an earlier telling. Rejections change nothing and are not remembered. */
  async perform(action: CommitAction, decide: Decide): Promise<StoredAction> {
    if (this.#isFrozen) await this.thaw();
    const known = this.#recent.get(action.id);
    if (known !== undefined) return sameAction(known, action);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const proposed = await decide();
      if (!proposed.ok) {
        // What is refused now may be the second telling of what was done before.
        const earlier = await this.#find(action);
        if (earlier !== null) return earlier;
        throw proposed.error;
      }
      const done = await this.#commit(action, proposed.value);
      if (done !== null) return done;
    }
    throw tryAgain();
  }

  /** Waits until nothing sent earlier can still be written, then reads what was. Fails fast right after a failure. */
  async thaw(): Promise<void> {
    const { store, scheduler, settings, log, clock } = this.#deps;
    if (clock.now() < this.#thawAt) throw tryAgain();
    try {
      await within(scheduler, settings.settleMs, 'settling took too long', store.settle(this.gameId));
      await this.#catchUp();
      this.#isFrozen = false;
    } catch (error) {
      log.error({ gameId: this.gameId, ...safe(error) }, 'store does not answer: game holds still');
      this.#thawAt = clock.now() + THAW_MS;
      throw error instanceof AppError ? error : tryAgain();
    }
  }

  /** Null when somebody else was first: the game is up to date again and the action can be tried on it. */
  async #commit(action: CommitAction, proposal: Proposal): Promise<StoredAction | null> {
    const { store, settings, scheduler, log } = this.#deps;
    const expectedSeq = this.#card.state.seq;
    const { seat, reseat = null, audit = null, past = [] } = proposal;
    const { events, seed } = this.#stamp(proposal);
    const steps = foldSteps(this.#card, events, past);
    const isOver = this.#card.state.phase.type === 'final';
    const isRemade = events.some((event) => isRevising(event) || (isOver && event.type === 'gameEnded'));
    const projection = isRemade ? remake([...past, ...events]) : project(steps);
    const commit: Commit = { gameId: this.gameId, expectedSeq, action, events, projection, seat, reseat, audit, seed };
    const appended = store.append(commit);
    const result = await within(scheduler, settings.commitMs, 'commit took too long', appended).catch(
      (error: unknown) => {
        log.warn({ gameId: this.gameId, seq: expectedSeq, ...safe(error) }, 'commit of unknown outcome');
        return 'unknown' as const;
      },
    );
    if (result === 'committed') {
      const done = { ...action, firstSeq: expectedSeq + 1, lastSeq: expectedSeq + events.length };
      this.#remember(done);
      this.#seed = seed ?? this.#seed;
      const meta = seat === null ? this.#meta : seated(this.#meta, seat);
      this.#advance(steps, reseat === null ? meta : reseated(meta, reseat));
      return done;
    }
    if (result === 'unknown') {
      this.#isFrozen = true;
      await this.thaw();
      const found = await this.#find(action);
      if (found === null) throw tryAgain();
      return found;
    }
    await this.#catchUp();
    return this.#find(action);
  }

  /**
   * The proposal's events in their place in the log. The seed is told in the commit that ends the game; a game that is
   * taken up again gets a new one.
   */
  #stamp({ actor, events }: Proposal): { readonly events: readonly LoggedEvent[]; readonly seed: StoredSeed | null } {
    const { state } = this.#card;
    const logged = stamped(events, { seq: state.seq, lastAt: this.#lastAt, now: this.#deps.clock.now(), by: actor });
    const last = logged.at(-1);
    const isEnd = logged.some((event) => event.type === 'gameEnded');
    const isReopened = state.phase.type === 'final' && logged.some((event) => event.type === 'rewound');
    // A game that is over told its seed when it ended.
    const isTold = isEnd && state.phase.type === 'final';
    if (last === undefined || isTold || (!isEnd && !isReopened)) return { events: logged, seed: null };
    const seed = isReopened ? this.#nextSeed() : null;
    const follows: GameEvent =
      seed === null
        ? revealSeedEvent(state, this.#seed.seed)
        : { type: 'diceCommitted', data: { epoch: seed.epoch, commitment: commitmentOf(seed.seed) } };
    const by = { kind: 'system', side: null } as const;
    const place = { seq: last.seq, lastAt: last.at, now: Date.parse(last.at), by };
    return { events: [...logged, ...stamped([follows], place)], seed };
  }

  #nextSeed(): StoredSeed {
    const seed = Buffer.from(this.#deps.randomBytes(32)).toString('hex');
    return { epoch: this.#seed.epoch + 1, seed };
  }

  #advance(steps: readonly FoldStep[], meta: GameMeta): void {
    const { away, home } = this.#meta.seats;
    const seatsChanged = meta.seats.away !== away || meta.seats.home !== home;
    this.#meta = meta;
    const newest = steps.at(-1);
    if (newest !== undefined) {
      this.#card = newest.after;
      this.#lastAt = newest.event.at;
      this.#history.push(steps.map((step) => step.event));
    }
    this.#onCommitted(steps, seatsChanged);
  }

  /** Folds and tells what others, or a commit of unknown outcome, have appended. */
  async #catchUp(): Promise<void> {
    const { seq } = this.#card.state;
    const tail = await this.#tail(seq);
    if (tail.events.some(isRevising)) await this.whole();
    else await this.#follow(tail, 0);
  }

  async #tail(afterSeq: number): Promise<GameTail> {
    const tail = await this.#ask(this.#deps.store.tail(this.gameId, afterSeq));
    if (tail !== null) return tail;
    this.#isGone = true;
    this.#onCommitted([], false);
    throw new AppError('NOT_FOUND', 'There is no such game.');
  }

  /** Folds and tells the events of `tail` from its index `known` on; those before are the past. */
  async #follow({ meta, events }: GameTail, known: number): Promise<void> {
    const fresh = events.slice(known);
    if (fresh.some((event) => event.type === 'diceCommitted')) {
      const [stored] = await this.#ask(this.#deps.store.load([this.gameId], FOLD_VERSION));
      this.#seed = stored?.seed ?? this.#seed;
    }
    this.#advance(foldSteps(this.#card, fresh, events.slice(0, known)), meta);
  }

  #remember(done: StoredAction): void {
    this.#recent.set(done.id, done);
    if (this.#recent.size <= this.#deps.settings.historyEvents) return;
    for (const oldest of this.#recent.keys()) {
      this.#recent.delete(oldest);
      break;
    }
  }

  async #find(action: CommitAction): Promise<StoredAction | null> {
    const found = await this.#ask(this.#deps.store.findAction(this.gameId, action.id));
    return found === null ? null : sameAction(found, action);
  }

  /** A store that does not answer is nothing the caller can read more into than "try again". */
  async #ask<T>(answer: Promise<T>): Promise<T> {
    const { scheduler, settings, log } = this.#deps;
    try {
      return await within(scheduler, settings.settleMs, 'store does not answer', answer);
    } catch (error) {
      log.warn({ gameId: this.gameId, ...safe(error) }, 'store does not answer');
      throw tryAgain();
    }
  }
}

const seated = (meta: GameMeta, { side, user }: { readonly side: Side; readonly user: UserId }): GameMeta => ({
  ...meta,
  seats: { ...meta.seats, [side]: user },
});

/** The earlier telling of an action, if it is the same one. */
function sameAction(known: StoredAction, { user, inputHash }: CommitAction): StoredAction {
  if (known.user === user && known.inputHash === inputHash) return known;
  throw new AppError('ACTION_ID_REUSED', 'This action id was used for something else.');
}
