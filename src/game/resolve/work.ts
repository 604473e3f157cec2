import { assert } from '@/shared/assert';
import type { Abilities, Fielding, Hand, PitchingAbilities } from '../abilities';
import { OUT_OF_POSITION } from '../abilities';
import type { AdvanceChoice } from '../advance-question';
import { baseCode, type Base, type BaseCode, type Destination, type Origin } from '../bases';
import type { InfieldDepth } from '../decisions';
import type { Dice } from '../dice';
import { fatigueOf } from '../fatigue';
import type { PlayDraft } from '../draft';
import type { LineupId, LineupPlayer } from '../lineup';
import type { Outcome } from '../outcomes';
import type { OpenDecisions } from '../phase';
import type { Advance, AdvanceReason, BallInPlay, CardCell, FieldingError, PlayKind } from '../play';
import { fieldPosition, type FielderNumber } from '../positions';
import { batterOf, catcherOf, fielderAt, lineupPlayer, pitcherOf } from '../queries';
import type { GameState } from '../state';
import type { Table } from '../table';
import { roll, startRolls, type Rolls } from './rolls';

export type Move = { -readonly [K in keyof Advance]: Advance[K] };

/** A play while the rules work on it: the situation, and what is known so far. Lives for one call only. */
export interface Work {
  readonly state: GameState;
  readonly table: Table;
  readonly rolls: Rolls;
  readonly decisions: OpenDecisions;
  readonly batter: LineupPlayer;
  readonly pitcher: LineupPlayer;
  readonly catcher: LineupPlayer;
  /** The side of the plate the batter stands on against this pitcher. */
  readonly bats: Hand;
  readonly code: BaseCode;
  readonly outsBefore: number;
  /** The depth that has an effect here: `in` needs a man on third, `dp` one on first, all fewer than two outs. */
  readonly depth: InfieldDepth;
  readonly answers: readonly AdvanceChoice[];
  answered: number;
  outcome: Outcome | null;
  cell: CardCell | null;
  /** The fielder a person named with the result. */
  named: FielderNumber | null;
  kind: PlayKind;
  ball: BallInPlay | null;
  /** By where the man came from: batter, then the runners on first, second and third. */
  readonly moves: [Move | null, Move | null, Move | null, Move | null];
  errors: readonly FieldingError[];
  outs: number;
  /** The last out made was a force, or the batter before first base. */
  lastOutForce: boolean;
  sacrificeHit: boolean;
  sacrificeFly: boolean;
  groundedIntoDoublePlay: boolean;
  /** A home run over the fence: all runs count even at the end. */
  overTheFence: boolean;
  checked: FielderNumber | null;
  readonly pitcherTired: boolean;
  hurt: LineupId | null;
}

const NO_ERRORS: readonly FieldingError[] = [];
const NOBODY: readonly FielderNumber[] = [];

/** A switch hitter stands opposite the pitcher's throwing hand. */
export function plateSide(batter: LineupPlayer, pitcher: LineupPlayer): Hand {
  if (batter.bats !== 'S') return batter.bats;
  return pitcher.throws === 'L' ? 'R' : 'L';
}

function depthInEffect(depth: InfieldDepth, code: BaseCode, outs: number): InfieldDepth {
  if (depth === 'normal' || outs === 2) return 'normal';
  const needed = depth === 'dp' ? 1 : 4;
  return (code & needed) === 0 ? 'normal' : depth;
}

/** Whether the pitcher's `@` cells are hits now; the cards are asked only when it can matter. */
function isTired(state: GameState, pitcher: LineupPlayer, table: Table): boolean {
  if (!state.rules.fatigue) return false;
  const { mound } = state.half === 'top' ? state.home : state.away;
  if (mound === null || mound.pitcher !== pitcher.lineupId) return false;
  return mound.tired || fatigueOf(mound, table.abilities(pitcher.player).pitching).tired;
}

export function startWork(
  state: GameState,
  decisions: OpenDecisions,
  draft: PlayDraft | null,
  table: Table,
  dice: Dice,
): Work {
  const batter = batterOf(state);
  const pitcher = pitcherOf(state);
  const code = baseCode(state.runners);
  return {
    state,
    table,
    rolls: startRolls(draft, dice),
    decisions,
    batter,
    pitcher,
    catcher: catcherOf(state),
    bats: plateSide(batter, pitcher),
    code,
    outsBefore: state.outs,
    depth: depthInEffect(decisions.defense.infieldDepth, code, state.outs),
    answers: draft === null ? NO_ANSWERS : draft.answers,
    answered: 0,
    outcome: draft === null ? null : draft.outcome,
    cell: draft === null ? null : draft.cell,
    named: draft === null || draft.ball === null ? null : draft.ball.fielder,
    kind: 'out',
    ball: null,
    moves: [null, null, null, null],
    errors: NO_ERRORS,
    outs: 0,
    lastOutForce: false,
    sacrificeHit: false,
    sacrificeFly: false,
    groundedIntoDoublePlay: false,
    overTheFence: false,
    checked: null,
    pitcherTired: isTired(state, pitcher, table),
    hurt: null,
  };
}
const NO_ANSWERS: readonly AdvanceChoice[] = [];

export const rollFor = (w: Work, sides: number, use: string): number => roll(w.rolls, sides, use);

/** The next answer already given, or null: then the question has to be asked. */
export function nextAnswer(w: Work): AdvanceChoice | null {
  const choice = w.answers[w.answered];
  if (choice === undefined) return null;
  w.answered += 1;
  return choice;
}

export const isOn = (w: Work, base: Base): boolean => (w.code & (1 << (base - 1))) !== 0;

/** The man who stood at `origin` before the play. */
export function manAt(w: Work, origin: Origin): LineupId {
  if (origin === 0) return w.batter.lineupId;
  const runner = w.state.runners[origin - 1] as LineupId | null;
  assert(runner !== null, `nobody is on base ${origin}`);
  return runner;
}

function chargedBefore(w: Work, origin: Origin): LineupId {
  if (origin === 0) return w.pitcher.lineupId;
  return (w.state.runnersChargedTo[origin - 1] as LineupId | null) ?? w.pitcher.lineupId;
}

/** The man from `origin` is safe at `to`. A later call for the same man replaces the earlier one. */
export function advance(w: Work, origin: Origin, to: Destination, reason: AdvanceReason, rbi: boolean): void {
  w.moves[origin] = {
    runner: manAt(w, origin),
    from: origin,
    to,
    out: false,
    force: false,
    reason,
    scored: false,
    rbi,
    chargedTo: chargedBefore(w, origin),
    by: NOBODY,
  };
}

/** The man from `origin` is out at `at`. Outs have to be made in the order in which they happened. */
export function putOut(
  w: Work,
  origin: Origin,
  at: Destination,
  force: boolean,
  reason: AdvanceReason,
  by: readonly FielderNumber[],
): void {
  assert(w.outsBefore + w.outs < 3, 'a fourth out');
  w.outs += 1;
  w.lastOutForce = force;
  w.moves[origin] = {
    runner: manAt(w, origin),
    from: origin,
    to: at,
    out: true,
    force,
    reason,
    scored: false,
    rbi: false,
    chargedTo: chargedBefore(w, origin),
    by,
  };
}

export const batterOut = (w: Work, by: readonly FielderNumber[]): void => putOut(w, 0, 1, true, 'hit', by);

/** Every runner goes `bases` further; past third is home. */
export function advanceRunners(w: Work, bases: number, reason: AdvanceReason, rbi: boolean): void {
  if (w.code >= 4) advance(w, 3, 4, reason, rbi);
  if ((w.code & 2) !== 0) advance(w, 2, bases >= 2 ? 4 : 3, reason, rbi);
  if ((w.code & 1) !== 0) advance(w, 1, bases >= 3 ? 4 : bases === 2 ? 3 : 2, reason, rbi);
}

export const abilitiesOf = (w: Work, origin: Origin): Abilities =>
  w.table.abilities(origin === 0 ? w.batter.player : lineupPlayer(w.state, manAt(w, origin)).player);

export const runningOf = (w: Work, origin: Origin): number => abilitiesOf(w, origin).running;

/** How the man at a position fields it; out of position he is as bad as it gets. */
export function fieldingOf(w: Work, fielder: FielderNumber): Fielding {
  const position = fieldPosition(fielder);
  const man = fielder === 1 ? w.pitcher : fielder === 2 ? w.catcher : fielderAt(w.state, position);
  return w.table.abilities(man.player).fielding[position] ?? OUT_OF_POSITION[position];
}

/** League averages, for a position player on the mound. */
const AVERAGE_PITCHING: PitchingAbilities = {
  hold: 0,
  wildPitch: 9,
  balk: 2,
  pickoff: 4,
  starter: null,
  relief: 1,
  closer: null,
};

export const pitchingOf = (w: Work): PitchingAbilities =>
  w.table.abilities(w.pitcher.player).pitching ?? AVERAGE_PITCHING;

/** A d20 safe number is never sure and never hopeless. */
export const safeNumber = (number: number): number => (number < 1 ? 1 : number > 19 ? 19 : number);
