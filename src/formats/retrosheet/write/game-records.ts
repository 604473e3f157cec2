import type { LoggedEvent } from '@/game/events';
import { foldScorecard } from '@/game/fold-scorecard';
import type { LineupId, LineupPlayer } from '@/game/lineup';
import type { Play, Side } from '@/game/play';
import type { LineupPosition } from '@/game/positions';
import { atPosition, batterOf, battingSide, battingTeam, fieldingTeam, findLineupPlayer } from '@/game/queries';
import { effective } from '@/game/revise/effective';
import { foldLog } from '@/game/revise/fold-log';
import { playRecords } from '@/game/revise/play-records';
import type { Scorecard } from '@/game/scorecard';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { MadeChange, Substituted } from '@/game/substitution';
import { defined } from '@/shared/assert';
import { positionCode } from '../game/substitution';
import type { EventRecord, RecordedGame, TeamFlag } from '../records';
import { toAscii } from './ascii';
import { ChargeReader } from './charges';
import { diceComment, eventComments, hurtComment, struckComment } from './comments';
import { earnedCalls, type EarnedCalls } from './earned-calls';
import { eventString } from './event-string';
import { infoRecords } from './info-records';
import type { Naming } from './naming';

/** When a game was played, and which of the day's games at its park it is: 0 the only one, else from 1. */
export interface GameDay {
  /** yyyy-mm-dd. */
  readonly date: string;
  readonly number: number;
}

/** Records of a game, from its log whole or as a viewer sees it; in progress or finished, but started. */
export const gameRecords = (log: readonly LoggedEvent[], naming: Naming, day: GameDay): RecordedGame =>
  new GameWriter(log, naming, day).write();

const flagOf = (side: Side): TeamFlag => (side === 'away' ? 0 : 1);

class GameWriter {
  readonly #log: readonly LoggedEvent[];
  readonly #naming: Naming;
  readonly #day: GameDay;
  readonly #card: Scorecard;
  readonly #calls: EarnedCalls;
  readonly #charges = new ChargeReader();
  readonly #records: EventRecord[] = [];
  /** Comments on what comes before the lineups stand below them. */
  readonly #early: EventRecord[] = [];
  #isStarted = false;
  /** The runner whom the rules put on second, until his record is written. */
  #placed: LineupId | null = null;

  constructor(log: readonly LoggedEvent[], naming: Naming, day: GameDay) {
    this.#log = log;
    this.#naming = naming;
    this.#day = day;
    this.#card = foldLog(log);
    const plays = effective(log).flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));
    this.#calls = earnedCalls(plays, this.#card.rulings);
  }

  write(): RecordedGame {
    const { state } = this.#card;
    const { date, number } = this.#day;
    const [visitors, home] = [this.#naming.codeOf(state.away), this.#naming.codeOf(state.home)];
    const id = `${home}${date.replaceAll('-', '')}${number}`;
    this.#records.push({ type: 'id', id }, { type: 'version', version: '2' });
    this.#records.push(
      ...infoRecords({ card: this.#card, visitors, home, date, number, idOf: (man) => this.#idOf(man) }),
    );
    let card: Scorecard | null = null;
    for (const event of effective(this.#log)) {
      const next: Scorecard = foldScorecard(card, event);
      this.#event(card?.state ?? next.state, event);
      card = next;
    }
    for (const side of SIDES) {
      for (const { lineupId, er } of this.#card.box[side].pitching) {
        this.#records.push({ type: 'data', kind: 'er', player: this.#idOf(lineupId), value: String(er) });
      }
    }
    return { id, records: this.#records.map((record, i) => ({ line: i + 1, record })) };
  }

  #event(before: GameState, event: LoggedEvent): void {
    if (event.type === 'gameStarted') this.#start(event.data.away, event.data.home);
    else if (event.type === 'halfStarted') {
      this.#placed = event.data.placed;
      this.#charges.start();
    } else if (event.type === 'playMade') this.#play(before, event.data.play);
    else if (event.type === 'substituted') this.#substitute(before, event.data);
    else this.#comment(event);
  }

  #comment(event: LoggedEvent): void {
    const into = this.#isStarted ? this.#records : this.#early;
    into.push(...eventComments(event));
    if (event.type !== 'rewound') return;
    for (const { play, struck } of playRecords(this.#log)) {
      if (struck === event.seq) into.push(...struckComment(play, this.#text(play)));
    }
  }

  #start(away: readonly LineupPlayer[], home: readonly LineupPlayer[]): void {
    for (const [side, lineup] of [
      ['away', away],
      ['home', home],
    ] as const) {
      const inOrder = lineup.toSorted((one, other) => (one.battingOrder ?? 10) - (other.battingOrder ?? 10));
      for (const man of inOrder) this.#appear('start', side, man, man.position, man.battingOrder);
    }
    this.#records.push(...this.#early);
    this.#isStarted = true;
  }

  #appear(
    type: 'start' | 'sub',
    side: Side,
    man: LineupPlayer,
    position: LineupPosition,
    battingOrder: number | null,
  ): void {
    this.#records.push({
      type,
      player: this.#naming.idOf(this.#card.state, man),
      name: toAscii(man.name),
      team: flagOf(side),
      order: battingOrder ?? 0,
      position: positionCode(position),
    });
  }

  /** His record stands right before the first play: a reading program charges him to whoever pitches there. */
  #place(state: GameState): void {
    if (this.#placed === null) return;
    this.#records.push({ type: 'radj', player: this.#idOf(this.#placed), base: 2 });
    this.#charges.place(atPosition(fieldingTeam(state), 'P')?.lineupId ?? null);
    this.#placed = null;
  }

  #play(state: GameState, play: Play): void {
    this.#place(state);
    for (const { base, pitcher } of this.#charges.notes(state)) {
      this.#records.push({ type: 'presadj', player: this.#idOf(pitcher), base });
    }
    if (play.order !== battingTeam(state).nextBatter) {
      this.#records.push({ type: 'ladj', team: play.half === 'top' ? 0 : 1, order: play.order });
    }
    this.#record(state, play.batter, this.#text(play));
    this.#records.push(...diceComment(play), ...hurtComment(play, (man) => this.#idOf(man)));
    this.#charges.follow(state, play);
  }

  #text(play: Play): string {
    return eventString(play, ({ runner }) => this.#calls(play, runner));
  }

  #substitute(state: GameState, { side, changes, lineup }: Substituted): void {
    // Who runs for the placed man takes his base, so he has to stand there.
    if (side === battingSide(state)) this.#place(state);
    this.#record(state, batterOf(state).lineupId, 'NP');
    for (const change of changes) {
      const man = lineup.find((one) => one.lineupId === change.lineupId);
      if (change.role !== 'leave' && man !== undefined) {
        this.#appear('sub', side, man, positionIn(change), change.battingOrder);
      }
    }
  }

  #record({ inning, half }: GameState, batter: LineupId, event: string): void {
    const team = half === 'top' ? 0 : 1;
    this.#records.push({ type: 'play', inning, team, batter: this.#idOf(batter), count: '??', pitches: '', event });
  }

  #idOf(man: LineupId): string {
    const { state } = this.#card;
    return this.#naming.idOf(state, defined(findLineupPlayer(state, man), `lineup id ${man}`));
  }
}

/** Who hits or runs for the designated hitter is one himself, but comes in as a hitter or runner. */
const positionIn = ({ role, position }: MadeChange): LineupPosition =>
  role === 'pinchHitter' ? 'PH' : role === 'pinchRunner' ? 'PR' : position;
