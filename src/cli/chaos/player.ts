import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Action } from '@/game/actions';
import { foldScorecard } from '@/game/fold-scorecard';
import type { Side } from '@/game/play';
import { sidesToAct } from '@/game/queries';
import type { Scorecard } from '@/game/scorecard';
import type { ActAnswer, WatchMessage } from '@/server/live/types';
import type { Rng } from '@/shared/rng';
import { createApiClient, type ApiClient } from '@/trpc/api-client';
import { errorCode } from '@/trpc/error-code';
import { GameRecord } from './game-record';
import type { Gate } from './gate';
import { nextMove } from './next-move';

/** Plays a game is thought to take, for measuring how far it has come. */
const PLAYS = 85;

/** A person at the public API: acts, watches, and remembers everything he was told. */
export class Player {
  readonly record = new GameRecord();
  readonly #client: ApiClient;
  #token: string | null = null;
  #gameId = '';
  #side: Side = 'away';
  #card: Scorecard | null = null;
  #wake: () => void = () => undefined;
  #failure: unknown = null;
  #stopWatching: () => void = () => undefined;

  constructor(origin: string) {
    this.#client = createApiClient({
      origin,
      bearer: () => this.#token,
      WebSocket: WebSocket as unknown as typeof globalThis.WebSocket,
    });
  }

  get api() {
    return this.#client.api;
  }

  get card(): Scorecard | null {
    return this.#card;
  }

  /** Repeats until the server answers: nothing that is asked for here does harm when it is done twice. */
  async #insist<T>(ask: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        const code = errorCode(error);
        if (code !== null && code !== 'TRY_AGAIN' && code !== 'SHUTTING_DOWN' && code !== 'INTERNAL') throw error;
        await wait(50);
      }
    }
  }

  async signIn(name: string): Promise<void> {
    const { token } = await this.#insist(() => this.api.account.signInAsGuest.mutate({ name }));
    this.#token = token;
  }

  /** Sits down and starts to watch. */
  async sit(gameId: string, side: Side, invite: string | null): Promise<void> {
    this.#gameId = gameId;
    this.#side = side;
    const claim = { gameId, actionId: randomUUID(), side, invite, nonce: randomBytes(16).toString('hex') };
    this.#told(claim.actionId, await this.#insist(() => this.api.game.claimSeat.mutate(claim)));
    const watching = this.api.game.watch.subscribe(
      { gameId },
      {
        onData: ({ data }) => this.#receive(data),
        onError: (error) => this.#fail(error),
        onComplete: () => this.#fail(new Error('the subscription ended')),
      },
    );
    this.#stopWatching = () => watching.unsubscribe();
  }

  /** Plays to the end of the game. */
  async play(gate: Gate, rng: Rng): Promise<void> {
    for (;;) {
      if (this.#failure !== null) throw this.#failure;
      const card = this.#card;
      if (card?.state.phase.type === 'final' && (card.state.dice.commitment === null || this.#knowsTheEnd())) return;
      const action = card === null ? null : await this.#choose(card, rng);
      if (card === null || action === null) {
        if (this.#card === card && this.#failure === null) await this.#news();
        continue;
      }
      await gate.pass(Math.min(0.97, card.state.playCount / PLAYS));
      const seq = await this.#act(action);
      gate.acted();
      // The stream fills what came between the card and the answer.
      while ((this.#card?.state.seq ?? 0) < seq && this.#failure === null) await this.#news();
    }
  }

  /** The whole log as this player may see it. */
  async readLog() {
    const events = [];
    for (let afterSeq: number | null = 0; afterSeq !== null;) {
      const from: number = afterSeq;
      const page = await this.#insist(() =>
        this.api.game.log.query({ gameId: this.#gameId, afterSeq: from, limit: 500 }),
      );
      events.push(...page.events);
      afterSeq = page.next;
    }
    return events;
  }

  async leave(): Promise<void> {
    this.#stopWatching();
    await this.#client.close();
  }

  /** The seed is the last thing a game tells. */
  #knowsTheEnd(): boolean {
    const last = Math.max(...this.record.told.keys());
    return this.record.told.get(last)?.includes('"seedRevealed"') === true;
  }

  async #choose({ state }: Scorecard, rng: Rng): Promise<Action | null> {
    if (state.phase.type !== 'lineups') return nextMove(state, this.#side, rng);
    if (!sidesToAct(state).includes(this.#side)) return null;
    const suggest = { gameId: this.#gameId, side: this.#side };
    return { type: 'submitLineup', lineup: await this.#insist(() => this.api.lineup.suggest.query(suggest)) };
  }

  /** Resolves to the seq that the card has to reach before the next choice. */
  async #act(action: Action): Promise<number> {
    const actionId = randomUUID();
    const input = { gameId: this.#gameId, actionId, action };
    const seen = this.#card?.state.seq ?? 0;
    try {
      const answer = await this.#insist(() => this.api.game.act.mutate(input));
      this.#told(actionId, answer);
      return answer.seq;
    } catch (error) {
      // Both managers may start a game at once: one of them is told that it has started.
      if (errorCode(error) !== 'WRONG_PHASE' || action.type !== 'start') throw error;
      // The stream may have told it before the refusal came: only news since the press is waited for.
      return seen + 1;
    }
  }

  #news(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #told(actionId: string, answer: ActAnswer): void {
    this.record.acknowledge(actionId, answer.events);
    this.#fold(answer.events);
  }

  #receive(message: WatchMessage): void {
    if (message.type === 'snapshot') {
      if (message.seq >= (this.#card?.state.seq ?? 0)) this.#card = message.view.card;
    } else {
      this.record.tell(message.events);
      this.#fold(message.events);
    }
    this.#wake();
  }

  /** Answers and stream go through one reducer, ordered by seq; what leaves a hole waits for the stream. */
  #fold(events: readonly Parameters<typeof foldScorecard>[1][]): void {
    for (const event of events) {
      if (this.#card !== null && event.seq === this.#card.state.seq + 1) this.#card = foldScorecard(this.#card, event);
    }
  }

  #fail(error: unknown): void {
    this.#failure = error;
    this.#wake();
  }
}
