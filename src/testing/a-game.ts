import { STANDARD_CHARTS } from '@/cards/charts/standard-charts.data';
import type { Abilities, Fielding } from '@/game/abilities';
import { act } from '@/game/act';
import { createGameEvents, type NewGameSide } from '@/game/create-game';
import type { Dice } from '@/game/dice';
import type { Actor, GameEvent, LoggedEvent } from '@/game/events';
import type { Action } from '@/game/actions';
import { EVENT_VERSION } from '@/game/fold';
import { foldScorecard } from '@/game/fold-scorecard';
import { isRevising } from '@/game/revise/is-revising';
import { foldLog } from '@/game/revise/fold-log';
import type { Past } from '@/game/revise/past';
import type { LineupCard, PlayerKey, RosterEntry } from '@/game/lineup';
import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import type { Side } from '@/game/play';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { recordingDice } from '@/game/recording-dice';
import { STANDARD_RULES, type GameRules } from '@/game/rules';
import type { Scorecard } from '@/game/scorecard';
import type { ComputerStyle, GameState } from '@/game/state';
import { NEUTRAL_PARK, type AtBatRoll, type Table } from '@/game/table';
import { defined } from '@/shared/assert';
import { below, seededRng } from '@/shared/rng';

/** Two made-up teams, their cards and a whole game of them, for tests. */

const SURNAMES = {
  away: ['Quill', 'Haas', 'Oyelaran', 'Brandt', 'Ito', 'Marsh', 'Vance', 'Kowal', 'Reyes', 'Dunn', 'Pike', 'Soler'],
  home: ['Abbot', 'Lund', 'Okafor', 'Tran', 'Weiss', 'Cole', 'Nash', 'Ferro', 'Gallo', 'Hurst', 'Bligh', 'Zamora'],
} as const;

/** Twelve men: a starter for each position, a hitter, a reserve shortstop, a reliever. */
export function aRoster(side: Side): readonly RosterEntry[] {
  const first = side === 'away' ? 101 : 201;
  return SURNAMES[side].map((name, index) => ({
    player: first + index,
    name,
    bats: index % 3 === 0 ? 'L' : index % 5 === 4 ? 'S' : 'R',
    throws: index % 4 === 0 ? 'L' : 'R',
    positions: positionsOf(index),
    cardHash: null,
    cardset: null,
  }));
}

const positionsOf = (index: number): readonly FieldPosition[] =>
  index < 9 ? [FIELD_POSITIONS[index] as FieldPosition] : index === 9 ? ['1B', 'LF'] : index === 10 ? ['SS'] : ['P'];

/** The nine starters in the order of their positions; with a hitter, he bats first and the pitcher does not. */
export function aLineup(roster: readonly RosterEntry[], designatedHitter = true): LineupCard {
  const man = (index: number): PlayerKey => defined(roster[index], 'man').player;
  const fielders: LineupCard = FIELD_POSITIONS.map((position, index) => ({
    player: man(index),
    position,
    battingOrder: index === 0 ? (designatedHitter ? null : 9) : designatedHitter ? index + 1 : index,
  }));
  return designatedHitter ? [...fielders, { player: man(9), position: 'DH', battingOrder: 1 }] : fielders;
}

const FIELDING: readonly Fielding[] = [
  { range: 1, error: 4, arm: -3, passedBall: 2, overthrow: 2 },
  { range: 3, error: 16, arm: 0, passedBall: 5, overthrow: 5 },
  { range: 5, error: 40, arm: 3, passedBall: 9, overthrow: 9 },
];

const abilitiesByPlayer = new Map<PlayerKey, Abilities>(
  (['away', 'home'] as const).flatMap((side) =>
    aRoster(side).map((entry, index) => [
      entry.player,
      {
        bats: entry.bats,
        throws: entry.throws,
        running: 8 + (index % 10),
        stealJump: index * 3,
        stealAuto: index % 4 === 0,
        stealHigh: 14,
        stealLow: 9,
        bunting: 'B',
        hitAndRun: 'B',
        power: index % 2 === 0 ? 'N' : 'W',
        fielding: Object.fromEntries(
          entry.positions.map((position) => [position, FIELDING[index % FIELDING.length] as Fielding]),
        ),
        pitching: entry.positions.includes('P')
          ? { hold: 0, wildPitch: 12, balk: 6, pickoff: 8, starter: 6, relief: 2, closer: null }
          : null,
      } satisfies Abilities,
    ]),
  ),
);

/** Every outcome of a card comes up, out of the roll alone. */
const outcomeOf = ({ column, row, split }: AtBatRoll): CardOutcome =>
  CARD_OUTCOMES[(column * 7 + row * 3 + split) % CARD_OUTCOMES.length] as CardOutcome;

/** `cards`: dice are read on cards; `paper`: a person reads them. */
export const aTable = (kind: 'cards' | 'paper' = 'cards'): Table => ({
  charts: STANDARD_CHARTS,
  park: NEUTRAL_PARK,
  abilities: (player) => defined(abilitiesByPlayer.get(player), `abilities of ${player}`),
  readCards:
    kind === 'paper'
      ? null
      : (_matchup, { column, row, split }) => ({
          cell: { card: column <= 3 ? 'batter' : 'pitcher', column, row, split },
          outcome: outcomeOf({ column, row, split }),
        }),
});

export const manager = (side: Side): Actor => ({ kind: 'manager', side });
export const SYSTEM: Actor = { kind: 'system', side: null };

export interface GameOptions {
  readonly rules?: GameRules;
  readonly seed?: string | number;
  readonly table?: Table;
  readonly computer?: Partial<Record<Side, ComputerStyle>>;
  readonly past?: Partial<Omit<Past, 'log'>>;
}

/** A game as its log grows: what the server keeps, without the server. */
export class GameLog {
  readonly events: LoggedEvent[] = [];
  readonly table: Table;
  readonly #past: Omit<Past, 'log'>;
  readonly #face: (n: number, sides: number) => number;
  #card: Scorecard | null = null;

  constructor({ rules = STANDARD_RULES, seed = 1, table = aTable(), computer = {}, past = {} }: GameOptions = {}) {
    this.table = table;
    this.#past = { isRanked: false, isAlone: false, ...past };
    this.#face = (n, sides) => below(seededRng(`${seed}:${n}`), sides) + 1;
    const team = (side: Side): NewGameSide => ({
      teamId: side === 'away' ? 1 : 2,
      name: side === 'away' ? 'Harbor City' : 'Millbrook',
      abbreviation: side === 'away' ? 'HAR' : 'MIL',
      computer: computer[side] ?? null,
      roster: aRoster(side),
    });
    const pace = computer.away !== undefined && computer.home !== undefined ? 1000 : null;
    const input = { gameId: 'a-game', league: 'pd', rules, pace, commitment: 'c0ffee' } as const;
    this.append(SYSTEM, createGameEvents({ ...input, away: team('away'), home: team('home') }));
    for (const side of ['away', 'home'] as const) {
      if (computer[side] !== undefined) continue;
      this.append(manager(side), [{ type: 'seatClaimed', data: { side, nonce: 'abcdef01' } }]);
    }
  }

  get card(): Scorecard {
    return defined(this.#card, 'scorecard');
  }
  get state(): GameState {
    return this.card.state;
  }

  /** Dice as the server hands them to an action: nothing of them stays when the action is refused. */
  dice(): Dice {
    return recordingDice(this.state.dice.next, this.#face);
  }

  append(by: Actor, events: readonly GameEvent[]): LoggedEvent[] {
    const logged = events.map((event, index): LoggedEvent => ({
      ...event,
      seq: this.events.length + index + 1,
      v: EVENT_VERSION,
      at: '2026-06-01T18:00:00.000Z',
      by,
    }));
    for (const event of logged) {
      this.events.push(event);
      this.#card = isRevising(event) ? foldLog(this.events) : foldScorecard(this.#card, event);
    }
    return logged;
  }

  /** Acts and logs; throws the violation's sentence when the rules refuse. */
  act(by: Actor, action: Action): LoggedEvent[] {
    const past = { ...this.#past, log: this.events };
    const answer = act(this.state, by, action, { table: this.table, dice: this.dice(), past });
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
    return this.append(by, answer.value);
  }
}

/** A game with both lineup cards handed in, at its first pitch. */
export function startedGame(options: GameOptions = {}): GameLog {
  const game = new GameLog(options);
  const { designatedHitter } = game.state.rules;
  for (const side of ['away', 'home'] as const) {
    game.act(manager(side), { type: 'submitLineup', lineup: aLineup(aRoster(side), designatedHitter) });
  }
  game.act(game.state.pace === null ? manager('away') : SYSTEM, { type: 'start' });
  return game;
}
