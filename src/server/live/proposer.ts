import { act } from '@/game/act';
import { actForLeague } from '@/game/office/act-for-league';
import { actingSide } from '@/game/acting-side';
import type { Action } from '@/game/actions';
import { changeRosterEvents } from '@/game/change-roster';
import { claimSeatEvents } from '@/game/create-game';
import type { Dice } from '@/game/dice';
import type { Actor } from '@/game/events';
import type { OfficeActionType } from '@/game/office/office-action';
import { recordingDice } from '@/game/recording-dice';
import type { Past } from '@/game/revise/past';
import { staleSince } from '@/game/stale-since';
import type { Table } from '@/game/table';
import { verifiedFace } from '@/game/verified-dice';
import type { Violation } from '@/game/violation';
import { AppError } from '@/server/errors';
import { err, ok, type Result } from '@/shared/result';
import type { LiveDependencies } from './dependencies';
import type { GameLog, Proposal } from './game-log';
import { helpsStill, mayChangeRoster, mayClaim, maySeat, mayTakeOver, sidesOf } from './seats';
import type { ActRequest, ClaimRequest, LeagueRequest, RosterRequest, TakeOverRequest } from './types';

/** What is asked of a game, judged on its newest state: what would be written, or why not. Writes nothing itself. */
export class Proposer {
  readonly #log: GameLog;
  readonly #tableFor: LiveDependencies['tableFor'];
  #table: { readonly away: unknown; readonly home: unknown; readonly promise: Promise<Table> } | null = null;

  constructor(log: GameLog, { tableFor }: Pick<LiveDependencies, 'tableFor'>) {
    this.#log = log;
    this.#tableFor = tableFor;
  }

  /** What a manager does; stale when the game has moved on since he looked. */
  async act(request: ActRequest): Promise<Result<Proposal, AppError>> {
    const past = REVISES.has(request.action.type) ? await this.#past() : undefined;
    const { seq } = this.#log.card.state;
    const { user, helps, action } = request;
    const isHelp = action.type === 'submitLineup' && helpsStill(this.#log.meta, user, helps);
    const side = isHelp ? helps.side : actingSide(this.#log.card.state, action, sidesOf(this.#log.meta, user));
    if (side === null) {
      // Whoever made a game of two computers sits nowhere in it, and says how fast it goes.
      const setsPace = request.action.type === 'setPace' && request.user === this.#log.meta.ownerId;
      if (setsPace) return this.move({ kind: 'manager', side }, request.action, await this.table());
      return err(new AppError('FORBIDDEN', 'You manage neither team of this game.'));
    }
    const seen = request.expectedSeq ?? seq;
    const later = seen > seq ? null : await this.#log.since(seen);
    if (seen !== seq && (later === null || staleSince(later, seen, side))) {
      return err(new AppError('STALE_SEQ', 'The game has moved on. Look again and choose.'));
    }
    const problem = request.judge?.(this.#log.card.state, side) ?? null;
    if (problem !== null) return err(problem);
    return this.move({ kind: 'manager', side }, request.action, await this.table(), past);
  }

  /** What the league decides, with what was so before. */
  async forLeague({ action, reason, seat, audit }: LeagueRequest): Promise<Result<Proposal, AppError>> {
    const past = LOOKS_BACK.has(action.type) ? await this.#past() : undefined;
    const table = await this.table();
    const { state } = this.#log.card;
    const dice = this.#dice();
    const user = seat?.user ?? null;
    const seating = user !== null && 'side' in action ? maySeat(this.#log.meta, action.side, user) : null;
    if (seating !== null && !seating.ok) return seating;
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
    const { epoch, nonces, next } = this.#log.card.state.dice;
    return recordingDice(next, verifiedFace({ seed: this.#log.seed, gameId: this.#log.gameId, epoch, nonces }));
  }

  /** What an action needs that changes earlier plays: the whole log, read for it and let go. */
  async #past(): Promise<Past> {
    const log = await this.#log.whole();
    return { log, isRanked: this.#log.meta.mode === 'ranked', isAlone: this.#isAlone() };
  }

  /** One person has both seats. */
  #isAlone(): boolean {
    const { away, home } = this.#log.meta.seats;
    return away !== null && away === home;
  }

  /** What anybody does, a computer and the system too. */
  move(actor: Actor, action: Action, table: Table, past?: Past): Result<Proposal, AppError> {
    const { state } = this.#log.card;
    const dice = this.#dice();
    const result = act(state, actor, action, { table, dice, past, isAlone: this.#isAlone() });
    return result.ok ? ok({ actor, events: result.value, seat: null, past: past?.log }) : err(refusal(result.error));
  }

  /** A seat taken for the first time. */
  claim(request: ClaimRequest): Result<Proposal, AppError> {
    const { state } = this.#log.card;
    const { side, user, nonce } = request;
    const claim = mayClaim(this.#log.meta, state, request);
    if (!claim.ok) return claim;
    const result = claimSeatEvents(state, side, nonce);
    if (!result.ok) return err(refusal(result.error));
    return ok({ actor: { kind: 'manager', side }, events: result.value, seat: { side, user } });
  }

  /** A seat taken over from another manager of the team. */
  takeOver({ side, user, helps, audit }: TakeOverRequest): Result<Proposal, AppError> {
    const allowed = mayTakeOver(this.#log.meta, this.#log.card.state, { side, user, helps });
    if (!allowed.ok) return allowed;
    return ok({
      actor: { kind: 'manager', side },
      events: [{ type: 'seatReassigned', data: { side, seated: true } }],
      seat: null,
      reseat: { side, user, inviteHash: null },
      audit,
    });
  }

  /** Another roster of a side before the game. */
  roster({ side, user, holdsTeam, helps, size, change }: RosterRequest): Result<Proposal, AppError> {
    const { state } = this.#log.card;
    const allowed = mayChangeRoster(this.#log.meta, state, { side, user, holdsTeam, helps });
    if (!allowed.ok) return allowed;
    const wanted = change(state);
    if (!wanted.ok) return wanted;
    const result = changeRosterEvents(state, side, wanted.value, size);
    if (!result.ok) return err(refusal(result.error));
    return ok({ actor: { kind: 'manager', side }, events: result.value, seat: null });
  }

  /** The table of the game as its rosters are now. */
  table(): Promise<Table> {
    const { state } = this.#log.card;
    const [away, home] = [state.away.roster, state.home.roster];
    if (this.#table === null || this.#table.away !== away || this.#table.home !== home) {
      const promise = this.#tableFor(state);
      this.#table = { away, home, promise };
      promise.catch(() => {
        this.#table = null;
      });
    }
    return this.#table.promise;
  }
}

/** Actions that look at earlier plays. */
const REVISES: ReadonlySet<Action['type']> = new Set(['rewind', 'correctPlay', 'agreeRevision']);

/** What the league decides that looks at earlier plays, or makes the rows of a game anew. */
const LOOKS_BACK: ReadonlySet<OfficeActionType> = new Set(['rewind', 'correctPlay', 'answerRevision', 'void']);

const refusal = ({ code, message }: Violation): AppError => new AppError(code, message);
