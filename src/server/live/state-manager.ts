import { createGameEvents } from '@/game/create-game';
import { FOLD_VERSION } from '@/game/fold-scorecard';
import { commitmentOf } from '@/game/verified-dice';
import type { Viewer } from '@/game/viewer';
import { AppError } from '@/server/errors';
import { viewedEvent } from './class-views';
import type { LiveDependencies } from './dependencies';
import { foldSteps, stamped } from './fold-steps';
import type { Opening } from './game-log';
import { GameSession } from './game-session';
import type { NewStoredGame } from './game-store';
import { inputHash } from './input-hash';
import { openGame } from './open-game';
import { type LiveSettings, STANDARD_SETTINGS } from './live-settings';
import { project } from './projection';
import { archiveFinished, recoverGames } from './recover-games';
import { processScheduler, type Scheduler, within } from './scheduler';
import type { GameId, GameMeta, NewGame, RecoveryReport, StateManager, WatchListener } from './types';

/** As `LiveDependencies`; timers are the process's own and limits the standard ones unless told otherwise. */
export type StateManagerOptions = Omit<LiveDependencies, 'scheduler' | 'settings'> & {
  readonly scheduler?: Scheduler;
  readonly settings?: Partial<LiveSettings>;
};

/** The live games of a process over a store. Nothing is read until it is asked for; call `recoverAll` at start. */
export function createStateManager({ scheduler, settings, ...rest }: StateManagerOptions): StateManager {
  return new LiveGames({
    ...rest,
    scheduler: scheduler ?? processScheduler,
    settings: { ...STANDARD_SETTINGS, ...settings },
  });
}

const shuttingDown = (): AppError => new AppError('SHUTTING_DOWN', 'The server is restarting. Back in a moment.');
const notFound = (): AppError => new AppError('NOT_FOUND', 'There is no such game.');

class LiveGames implements StateManager {
  readonly #deps: LiveDependencies;
  readonly #sessions = new Map<GameId, GameSession>();
  readonly #loading = new Map<GameId, Promise<GameSession | null>>();
  #isClosing = false;
  #cancelSweep = (): void => {};

  constructor(deps: LiveDependencies) {
    this.#deps = deps;
    this.#planSweep();
  }

  async createGame(game: NewGame): Promise<{ readonly gameId: GameId; readonly seq: number }> {
    if (this.#isClosing) throw shuttingDown();
    const { clock, randomBytes } = this.#deps;
    const now = clock.now();
    const createdAt = new Date(now).toISOString();
    const { gameId, ownerId, mode, visibility, reserved, inviteHash } = game;
    const meta: GameMeta = {
      gameId,
      ownerId,
      mode,
      visibility,
      seats: { away: null, home: null },
      reserved,
      inviteHash,
      seasonId: game.slot?.seasonId ?? null,
      createdAt,
    };
    const seed = { epoch: 1, seed: Buffer.from(randomBytes(32)).toString('hex') };
    const created = createGameEvents({ ...game, commitment: commitmentOf(seed.seed) });
    const by = { kind: 'system', side: null } as const;
    const steps = foldSteps(null, stamped(created, { seq: 0, lastAt: createdAt, now, by }));
    const events = steps.map((step) => step.event);
    const card = steps.at(-1)?.after;
    if (card === undefined) throw new Error('a game starts with events');
    const action = { id: 'create', user: ownerId, inputHash: inputHash(game) };
    const slot = game.slot === undefined ? {} : { slot: game.slot };
    const isMade = await this.#isCreated({ meta, seed, action, events, projection: project(steps), ...slot });
    if (!isMade) throw new AppError('BAD_INPUT', 'There is a game with this id.');
    this.#enter({ meta, card, seed, latest: events, lastAt: createdAt, savedSeq: 0 });
    return { gameId, seq: card.state.seq };
  }

  async claimSeat(request: Parameters<StateManager['claimSeat']>[0]) {
    const session = await this.#required(request.gameId);
    return session.claimSeat(request);
  }

  async takeOver(request: Parameters<StateManager['takeOver']>[0]) {
    const session = await this.#required(request.gameId);
    return session.takeOver(request);
  }

  async changeRoster(request: Parameters<StateManager['changeRoster']>[0]) {
    const session = await this.#required(request.gameId);
    return session.changeRoster(request);
  }

  async act(request: Parameters<StateManager['act']>[0]) {
    const session = await this.#required(request.gameId);
    return session.act(request);
  }

  async actForLeague(request: Parameters<StateManager['actForLeague']>[0]) {
    const session = await this.#required(request.gameId);
    return session.actForLeague(request);
  }

  async meta(gameId: GameId): Promise<GameMeta | null> {
    return (await this.#session(gameId))?.meta ?? null;
  }

  async view(gameId: GameId, viewer: Viewer) {
    return (await this.#session(gameId))?.view(viewer) ?? null;
  }

  async log(gameId: GameId, viewer: Viewer, page: { readonly afterSeq: number; readonly limit: number }) {
    if ((await this.#session(gameId)) === null) return null;
    const events = await this.#deps.store.events(gameId, page);
    return events.map((event) => viewedEvent(event, viewer));
  }

  async *watch(gameId: GameId, viewer: Viewer, options: Parameters<StateManager['watch']>[2]) {
    const session = await this.#required(gameId);
    yield* session.watch({ viewer, ...options });
  }

  async listen(
    gameId: GameId,
    viewer: Viewer,
    options: Parameters<StateManager['listen']>[2],
    listener: WatchListener,
  ): Promise<() => void> {
    const session = await this.#required(gameId);
    return session.listen({ viewer, ...options }, listener);
  }

  async *watchPresence(gameId: GameId, signal: AbortSignal) {
    const session = await this.#required(gameId);
    yield* session.audience.watchPresence(signal);
  }

  async recoverAll(): Promise<RecoveryReport> {
    const report = await recoverGames(this.#deps, (opening) => {
      if (!this.#sessions.has(opening.meta.gameId)) this.#enter(opening);
    });
    await archiveFinished(this.#deps);
    return report;
  }

  async evictIdle(): Promise<number> {
    let evicted = 0;
    for (const [gameId, session] of this.#sessions) {
      if (!session.isIdle(this.#deps.clock.now())) continue;
      await session.save();
      // Somebody may have come while the snapshot was written.
      if (!session.isIdle(this.#deps.clock.now()) || this.#sessions.get(gameId) !== session) continue;
      session.stop();
      this.#sessions.delete(gameId);
      evicted++;
    }
    return evicted;
  }

  statistics() {
    let activeGames = 0;
    let lineupsHeld = 0;
    let watchers = 0;
    for (const { card, audience } of this.#sessions.values()) {
      const { state } = card;
      if (state.status === 'active') activeGames++;
      for (const team of [state.away, state.home]) if (team.submitted !== null || team.lineup.length > 0) lineupsHeld++;
      watchers += audience.watching;
    }
    return { activeGames, gamesInMemory: this.#sessions.size, lineupsHeld, watchers };
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    this.#cancelSweep();
    const sessions = [...this.#sessions.values()];
    for (const session of sessions) session.stop();
    const { scheduler, settings, log } = this.#deps;
    const drained = Promise.all(
      sessions.map(async (session) => {
        await session.drained();
        await session.save();
      }),
    );
    await within(scheduler, settings.drainMs, 'drain took too long', drained).catch(() =>
      log.warn({}, 'stopped before every game was drained'),
    );
    for (const { audience } of sessions) audience.end(shuttingDown());
    this.#sessions.clear();
  }

  /** False when there was such a game. A creation of unknown outcome is looked up: it is whole or not there. */
  async #isCreated(game: NewStoredGame): Promise<boolean> {
    const { store, scheduler, settings, log } = this.#deps;
    const { gameId } = game.meta;
    try {
      const result = await within(scheduler, settings.commitMs, 'commit took too long', store.create(game));
      if (result === 'NO_PLACE') throw new AppError('CONFLICT', 'This game cannot be played any more: look again.');
      return result === 'committed';
    } catch (error) {
      if (error instanceof AppError) throw error;
      log.warn({ gameId }, 'creation of unknown outcome');
      const settled = store.settle(gameId).then(() => store.findAction(gameId, game.action.id));
      const found = await within(scheduler, settings.settleMs, 'settling took too long', settled).catch(() => null);
      if (found?.inputHash === game.action.inputHash) return true;
      throw new AppError('TRY_AGAIN', 'The game could not be written just now. Try again.');
    }
  }

  #planSweep(): void {
    const { scheduler, settings, log } = this.#deps;
    if (settings.sweepMs === 0) return;
    this.#cancelSweep = scheduler.after(settings.sweepMs, () => {
      void this.evictIdle()
        .catch(() => log.warn({}, 'sweep of idle games failed'))
        .finally(() => {
          if (!this.#isClosing) this.#planSweep();
        });
    });
  }

  /** The game's session. No await may come between this and its use: it could leave memory meanwhile. */
  async #required(gameId: GameId): Promise<GameSession> {
    for (;;) {
      const session = await this.#session(gameId);
      if (session === null) throw notFound();
      if (!session.isStopped) return session;
    }
  }

  async #session(gameId: GameId): Promise<GameSession | null> {
    if (this.#isClosing) throw shuttingDown();
    const session = this.#sessions.get(gameId);
    if (session !== undefined && !session.isStopped) return session;
    const loading = this.#loading.get(gameId);
    if (loading !== undefined) return loading;
    const load = this.#load(gameId).finally(() => this.#loading.delete(gameId));
    this.#loading.set(gameId, load);
    return load;
  }

  async #load(gameId: GameId): Promise<GameSession | null> {
    const [stored] = await this.#deps.store.load([gameId], FOLD_VERSION);
    if (stored === undefined) {
      this.#sessions.delete(gameId);
      return null;
    }
    return this.#enter(openGame(stored));
  }

  #enter(opening: Opening): GameSession {
    if (this.#isClosing) throw shuttingDown();
    const session = new GameSession(opening, this.#deps);
    this.#sessions.set(session.gameId, session);
    session.wake();
    return session;
  }
}
