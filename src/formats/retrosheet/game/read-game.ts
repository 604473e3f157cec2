import { applyPlay } from '@/game/apply-play';
import { applySubstitution } from '@/game/apply-substitution';
import type { BoxScore } from '@/game/box-score';
import { creditEnd, creditHalf } from '@/game/credit/credit-half';
import { creditInto } from '@/game/credit/credit-play';
import { creditSubstitution } from '@/game/credit/credit-substitution';
import { emptyBox } from '@/game/empty-box';
import type { EventData, GameEvent } from '@/game/events';
import { fold } from '@/game/fold';
import type { LineupPlayer } from '@/game/lineup';
import { endGame, startHalf } from '@/game/next-half';
import { endsPlateAppearance, type Play, type Side } from '@/game/play';
import { atPosition, battingSide } from '@/game/queries';
import { otherSide, SIDES } from '@/game/sides';
import type { EndReason, GameState } from '@/game/state';
import type { Substituted } from '@/game/substitution';
import { defined } from '@/shared/assert';
import { err, ok, type Result } from '@/shared/result';
import { parseEvent } from '../parse-event';
import type { Appearance, Fault, Numbered, PlayRecord, RecordedGame, TeamFlag } from '../records';
import { AtBatOwner } from './at-bat-owner';
import { buildPlay } from './build-play';
import { handsOf } from './hands-of';
import { openingEvents } from './opening-events';
import { People } from './people';
import { placedPlayer } from './placed-player';
import type { ReadGame, Register, Step } from './real-game';
import { substitutionOf } from './substitution';

/** Stops the reading of a game. */
class Unreadable extends Error {
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

/** Reads one game to its end, or names the line that cannot be. Never throws. */
export function readGame(game: RecordedGame, register: Register, gameId: string = game.id): Result<ReadGame, Fault> {
  try {
    return ok(new Reader(game, register, gameId).read());
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    return err({ line: problem.line, game: game.id, reason: problem.message });
  }
}

class Reader {
  readonly #game: RecordedGame;
  readonly #people: People;
  readonly #info = new Map<string, string>();
  readonly #events: GameEvent[] = [];
  readonly #steps: Step[] = [];
  readonly #plays: Play[] = [];
  readonly #owner = new AtBatOwner();
  /** Unexpected hands, for the plate appearance that goes on. */
  readonly #hands = new Map<string, string>();
  readonly #homeBatsFirst: boolean;
  #state: GameState;
  #box: BoxScore;
  /** Who came in to bat and has not finished his first plate appearance. */
  readonly #pinchHitters = new Set<number>();
  /** Count of the last record of the plate appearance that goes on. */
  #count = '';
  #isHalfOpen = false;

  constructor(game: RecordedGame, register: Register, gameId: string) {
    this.#game = game;
    for (const { record } of game.records) {
      if (record.type === 'info') this.#info.set(record.key, record.value);
    }
    this.#homeBatsFirst = this.#info.get('htbf') === 'true';
    this.#people = new People(game.records, register.rosters, (team) => this.#sideOf(team));
    this.#state = this.#opened(gameId, register);
    this.#box = emptyBox(this.#state);
  }

  read(): ReadGame {
    const { records } = this.#game;
    let subs: Appearance[] = [];
    for (let at = 0; at < records.length; at++) {
      const { line, record } = records[at] as Numbered;
      if (record.type === 'sub') {
        const first = subs[0];
        const isApart = first !== undefined && (first.team !== record.team || subs.some((one) => isAgain(one, record)));
        if (isApart) {
          this.#substitute(subs, line);
          subs = [];
        }
        subs.push(record);
        continue;
      }
      if (record.type === 'badj' || record.type === 'padj') this.#hands.set(record.player, record.hand);
      if (record.type === 'com' || record.type === 'badj' || record.type === 'padj') continue;
      if (subs.length > 0) {
        this.#substitute(subs, line);
        subs = [];
      }
      if (record.type === 'play') this.#play(record, line, at);
      else if (record.type === 'presadj') this.#charge(record.player, record.base);
    }
    if (subs.length > 0) this.#substitute(subs, records.at(-1)?.line ?? 0);
    this.#end();
    return {
      id: this.#game.id,
      info: this.#info,
      people: this.#people,
      events: this.#events,
      steps: this.#steps,
      plays: this.#plays,
      state: this.#state,
      box: this.#box,
      flagOf: (side) => this.#flagOf(side),
    };
  }

  #sideOf(team: TeamFlag): Side {
    return (team === 0) === this.#homeBatsFirst ? 'home' : 'away';
  }

  #flagOf(side: Side): TeamFlag {
    return (side === 'away') === this.#homeBatsFirst ? 1 : 0;
  }

  /** The game at its first pitch. */
  #opened(gameId: string, register: Register): GameState {
    const { records } = this.#game;
    const opening = openingEvents({
      gameId,
      records,
      info: this.#info,
      people: this.#people,
      register,
      sideOf: (team) => this.#sideOf(team),
      flagOf: (side) => this.#flagOf(side),
    });
    if (!opening.ok) throw new Unreadable(opening.error.line, opening.error.reason);
    for (const event of opening.value) this.#push(event);
    return defined(
      opening.value.reduce<GameState | null>(
        (state, event, i) => fold(state, { ...event, seq: i + 1, v: 1, at: '', by: { kind: 'system', side: null } }),
        null,
      ),
      'opening',
    );
  }

  #push(event: GameEvent): void {
    this.#events.push(event);
  }

  #substitute(subs: readonly Appearance[], line: number): void {
    const [first] = subs;
    if (first === undefined) return;
    const side = this.#sideOf(first.team);
    const before = this.#state;
    const made = substitutionOf(before, side, subs, this.#people);
    if (!made.ok) throw new Unreadable(line, made.error);
    const data = made.value;
    this.#noteOwners(side, data);
    for (const change of data.changes) if (change.role === 'pinchHitter') this.#pinchHitters.add(change.lineupId);
    creditSubstitution(this.#box, before, data);
    this.#state = applySubstitution(before, data);
    this.#push({ type: 'substituted', data });
    this.#steps.push({ type: 'substitution', before, data, subs });
  }

  #noteOwners(side: Side, data: Substituted): void {
    const { lineup, nextBatter, mound } = this.#state[side];
    if (side === battingSide(this.#state)) {
      const batter = lineup.find((man) => man.active && man.battingOrder === nextBatter);
      if (batter !== undefined && data.changes.some((change) => change.replaced === batter.lineupId)) {
        this.#owner.batterLeft(batter.lineupId, this.#count);
      }
      return;
    }
    if (
      mound !== null &&
      data.lineup.some((man) => man.lineupId === mound.pitcher && (!man.active || man.position !== 'P'))
    ) {
      this.#owner.pitcherLeft(mound.pitcher, this.#count);
    }
  }

  #play(record: PlayRecord, line: number, at: number): void {
    this.#openHalf(record, line, at);
    const text = parseEvent(record.event);
    if (!text.ok) throw new Unreadable(line, `${record.event}: ${text.error}`);
    this.#count = record.count;
    if (text.value.basic.type === 'noPlay') return;
    const side = this.#sideOf(record.team);
    const batter = this.#batter(side, record.batter, line);
    const pitcher = atPosition(this.#state[otherSide(side)], 'P')?.lineupId ?? 0;
    const { basic } = text.value;
    const before = this.#state;
    const play = buildPlay(
      before,
      {
        batter,
        responsibleBatter: basic.type === 'strikeout' ? this.#owner.ownerOfStrikeout(batter.lineupId) : batter.lineupId,
        responsiblePitcher: basic.type === 'walk' ? this.#owner.ownerOfWalk(pitcher) : pitcher,
      },
      text.value,
      record.event,
    );
    if (!play.ok) throw new Unreadable(line, `${record.event}: ${play.error}`);
    const hands = handsOf(before, this.#people, this.#hands, batter, pitcher);
    const isPinchHitting = this.#pinchHitters.has(batter.lineupId);
    if (endsPlateAppearance(play.value.kind)) {
      this.#pinchHitters.delete(batter.lineupId);
      this.#hands.clear();
      this.#owner.forget();
      this.#count = '';
    }
    creditInto(this.#box, play.value);
    this.#state = applyPlay(before, play.value);
    this.#plays.push(play.value);
    this.#push({ type: 'playMade', data: { play: play.value, diceNext: 0 } });
    this.#steps.push({ type: 'play', before, play: play.value, text: text.value, record, hands, isPinchHitting });
  }

  #batter(side: Side, id: string, line: number): LineupPlayer {
    const key = this.#people.find(id);
    const { lineup } = this.#state[side];
    const batter = lineup.find((man) => man.active && man.player === key && man.battingOrder !== null);
    if (batter === undefined) throw new Unreadable(line, `${id} bats but is not in the order.`);
    return batter;
  }

  /** A record of another half-inning than the last one's starts it. */
  #openHalf(record: PlayRecord, line: number, at: number): void {
    const half = this.#sideOf(record.team) === 'away' ? 'top' : 'bottom';
    const state = this.#state;
    if (this.#isHalfOpen && state.inning === record.inning && state.half === half) {
      if (state.outs >= 3) throw new Unreadable(line, 'The half-inning has three outs already.');
      return;
    }
    if (this.#isHalfOpen && state.outs < 3)
      throw new Unreadable(line, `The half-inning before has ${state.outs} outs.`);
    const expected = this.#isHalfOpen
      ? {
          inning: state.half === 'top' ? state.inning : state.inning + 1,
          half: state.half === 'top' ? 'bottom' : 'top',
        }
      : { inning: 1, half: 'top' };
    if (expected.inning !== record.inning || expected.half !== half) {
      throw new Unreadable(line, `The ${expected.half} of inning ${expected.inning} should come here.`);
    }
    const data: EventData['halfStarted'] = {
      inning: record.inning,
      half,
      placed: this.#man(placedPlayer(this.#game.records, at), true),
    };
    this.#state = startHalf(state, data);
    creditHalf(this.#box, data);
    this.#push({ type: 'halfStarted', data });
    this.#isHalfOpen = true;
    this.#owner.forget();
    this.#count = '';
  }

  /** His lineup id, or null for nobody; `isActive` asks for one who is in the game now. */
  #man(id: string | null, isActive: boolean): number | null {
    const key = id === null ? undefined : this.#people.find(id);
    if (key === undefined) return null;
    const men = SIDES.flatMap((side) => this.#state[side].lineup);
    return men.find((man) => man.player === key && (man.active || !isActive))?.lineupId ?? null;
  }

  #charge(pitcher: string, base: number): void {
    const id = this.#man(pitcher, false);
    const charged = this.#state.runnersChargedTo;
    const at = (place: number) => (place === base ? id : (charged[place - 1] ?? null));
    this.#state = { ...this.#state, runnersChargedTo: [at(1), at(2), at(3)] };
  }

  #end(): void {
    const { score, half, inning, rules } = this.#state;
    if (this.#plays.length === 0) throw new Unreadable(this.#game.records[0]?.line ?? 0, 'The game has no plays.');
    const winner: Side | null = score.home > score.away ? 'home' : score.away > score.home ? 'away' : null;
    const isWalkOff = winner === 'home' && half === 'bottom' && inning >= rules.innings && this.#state.outs < 3;
    const isForfeit = (this.#info.get('forfeit') ?? '') !== '';
    const reason: EndReason = isForfeit ? 'forfeit' : winner === null ? 'tie' : isWalkOff ? 'walk-off' : 'final';
    creditEnd(this.#box, this.#state, { reason, winner });
    this.#state = endGame(this.#state, { reason, winner });
    this.#push({ type: 'gameEnded', data: { reason, winner } });
  }
}

/** The same man twice, or the same place in the order twice: the second is a substitution of its own. */
const isAgain = (one: Appearance, other: Appearance): boolean =>
  one.player === other.player ||
  (one.order === other.order && one.order !== 0) ||
  (one.order === 0 && other.order === 0);
