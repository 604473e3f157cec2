import { baseCode, type BaseCode } from '@/game/bases';
import type { LoggedEvent } from '@/game/events';
import type { LineupId, LineupPlayer } from '@/game/lineup';
import type { Mound } from '@/game/mound';
import type { Half, Side } from '@/game/play';
import type { LineupPosition } from '@/game/positions';
import { sidesToAct } from '@/game/queries';
import type { Scorecard } from '@/game/scorecard';
import type { ComputerStyle, EndReason, GameState, GameStatus } from '@/game/state';
import type { PhaseType } from '@/game/phase';
import { effectiveSteps } from './fold-steps';
import { earnedAgain, earnedByRuling, type EarnedRow } from './earned-row';
import { type GameLines, gameLines, NO_LINES } from './game-lines';
import { type PlayRow, projectPlay } from './project-play';

/** How a game stands, as lists and SQL see it. Nothing sealed. */
export interface GameRow {
  readonly seq: number;
  readonly status: GameStatus;
  readonly phase: PhaseType;
  readonly endReason: EndReason | null;
  readonly winner: Side | null;
  readonly inning: number;
  readonly half: Half;
  readonly outs: number;
  readonly awayScore: number;
  readonly homeScore: number;
  readonly baseCode: BaseCode;
  readonly awayComputer: ComputerStyle | null;
  readonly homeComputer: ComputerStyle | null;
  readonly awayToAct: boolean;
  readonly homeToAct: boolean;
  readonly pace: number | null;
  readonly nextDueAt: string | null;
  /** Set by the commits that start and end the game, null in every other. */
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly updatedAt: string;
}

export interface LineupRow {
  readonly gameId: string;
  readonly id: LineupId;
  readonly teamId: number;
  readonly side: Side;
  readonly cardId: number | null;
  readonly playerId: number | null;
  readonly position: LineupPosition;
  readonly battingOrder: number | null;
  readonly starter: boolean;
  readonly active: boolean;
  readonly inningEntered: number;
  readonly replacedId: LineupId | null;
  /** Number of the last play before he came in; 0 for starters. */
  readonly afterPlay: number;
  readonly fatigued: boolean;
}

export interface RosterRow {
  readonly gameId: string;
  readonly teamId: number;
  readonly side: Side;
  readonly cardId: number | null;
  readonly playerId: number | null;
  readonly cardHash: string | null;
  readonly cardsetId: number | null;
}

/** What a commit changes in the tables beside the log. */
export interface Projection {
  readonly game: GameRow;
  /** Men who came in or changed; key `gameId, id`. */
  readonly lineups: readonly LineupRow[];
  readonly plays: readonly PlayRow[];
  /** Plays of earlier commits whose earned runs changed; key `gameId, number`. */
  readonly earned: readonly EarnedRow[];
  /** What everyone did, whole, when the game is over; null where nothing changes. */
  readonly lines: GameLines | null;
  /** The rosters that the commit set, whole; null when it set none. */
  readonly rosters: { readonly sides: readonly Side[]; readonly rows: readonly RosterRow[] } | null;
  /** `lineups` and `plays` are all that the game has now: other rows of it go, and so does its history record. */
  readonly isRemade: boolean;
}

/** One event with the scorecard before and after it. */
export interface FoldStep {
  readonly before: Scorecard | null;
  readonly event: LoggedEvent;
  readonly after: Scorecard;
}

/**
 * When the game moves by itself: a game of two computers rolls `pace` after its last event, a result that nobody challenges
 * stands when the time to look at it is up.
 */
export function nextDueAt(state: GameState, lastAt: string): string | null {
  if (state.phase.type === 'confirm') return state.phase.proposal.dueAt;
  if (state.phase.type !== 'roll' || state.away.computer === null || state.home.computer === null) return null;
  return new Date(Date.parse(lastAt) + (state.pace ?? 0)).toISOString();
}

/** The rows that a run of events changes. `steps` is not empty. */
export function project(steps: readonly FoldStep[]): Projection {
  const lineups = new Map<LineupId, LineupRow>();
  const plays = new Map<number, PlayRow>();
  const earned = new Map<number, EarnedRow>();
  let startedAt: string | null = null;
  let completedAt: string | null = null;
  const rosterSides = new Set<Side>();
  let last: FoldStep | null = null;
  for (const step of steps) {
    const { before, event, after } = step;
    for (const side of ['away', 'home'] as const) {
      for (const row of changedMen(before?.state ?? null, after.state, side)) {
        // Once tired he stays so in the record, also when he was replaced.
        lineups.set(row.id, { ...row, fatigued: row.fatigued || lineups.get(row.id)?.fatigued === true });
      }
    }
    if (event.type === 'playMade' && before !== null) {
      for (const row of earnedAgain(before, after)) settle(row, plays, earned);
      plays.set(event.data.play.number, projectPlay(before, event.data.play, after, event.seq));
    }
    if (event.type === 'scorerRuled') {
      const row = earnedByRuling(after, event.data.ruling);
      if (row !== null) settle(row, plays, earned);
    }
    if (event.type === 'gameStarted') startedAt = event.at;
    if (event.type === 'gameEnded') completedAt = event.at;
    if (event.type === 'rosterChanged') rosterSides.add(event.data.side);
    last = step;
  }
  if (last === null) throw new Error('nothing to project');
  const game = gameRow(last.after.state, last.event, startedAt, completedAt);
  return {
    game,
    lineups: [...lineups.values()],
    plays: [...plays.values()],
    earned: [...earned.values()],
    lines: last.after.state.status === 'completed' ? gameLines(last.after) : null,
    rosters: rosterSides.size === 0 ? null : rostersOf(last.after.state, [...rosterSides]),
    isRemade: false,
  };
}

/** The rows of a game made anew from its whole log: after a rewind or a correction. */
export function remake(log: readonly LoggedEvent[]): Projection {
  const projection = project(effectiveSteps(log));
  return { ...projection, lines: projection.lines ?? NO_LINES, rosters: null, isRemade: true };
}

/** A play of this run is set right where it stands; an earlier one is changed in its row. */
function settle(row: EarnedRow, plays: Map<number, PlayRow>, earned: Map<number, EarnedRow>): void {
  const made = plays.get(row.number);
  if (made === undefined) earned.set(row.number, row);
  else plays.set(row.number, { ...made, eRun: row.eRun, earnedCode: row.earnedCode });
}

function gameRow(state: GameState, last: LoggedEvent, startedAt: string | null, completedAt: string | null): GameRow {
  const toAct = state.status === 'completed' ? [] : sidesToAct(state);
  return {
    seq: last.seq,
    status: state.status,
    phase: state.phase.type,
    endReason: state.endReason,
    winner: state.winner,
    inning: state.inning,
    half: state.half,
    outs: state.outs,
    awayScore: state.score.away,
    homeScore: state.score.home,
    baseCode: baseCode(state.runners),
    awayComputer: state.away.computer,
    homeComputer: state.home.computer,
    awayToAct: toAct.includes('away'),
    homeToAct: toAct.includes('home'),
    pace: state.pace,
    nextDueAt: nextDueAt(state, last.at),
    startedAt,
    completedAt,
    updatedAt: last.at,
  };
}

function changedMen(before: GameState | null, after: GameState, side: Side): LineupRow[] {
  const then = before?.[side].lineup;
  const now = after[side].lineup;
  const tired = hasTired(before?.[side].mound ?? null, after[side].mound);
  if (then === now && tired === null) return [];
  const known = new Map(then?.map((man) => [man.lineupId, man]));
  return now
    .filter((man) => known.get(man.lineupId) !== man || man.lineupId === tired)
    .map((man) => lineupRow(after, side, man));
}

/** The pitcher who became tired on this step. */
const hasTired = (before: Mound | null, after: Mound | null): LineupId | null =>
  after !== null && after.tired && !(before?.pitcher === after.pitcher && before.tired) ? after.pitcher : null;

function lineupRow(state: GameState, side: Side, man: LineupPlayer): LineupRow {
  const paper = state.league === 'sba';
  return {
    gameId: state.gameId,
    id: man.lineupId,
    teamId: state[side].teamId,
    side,
    cardId: paper ? null : man.player,
    playerId: paper ? man.player : null,
    position: man.position,
    battingOrder: man.battingOrder,
    starter: man.starter,
    active: man.active,
    inningEntered: man.enteredInning,
    replacedId: man.replaced,
    afterPlay: man.enteredAfterPlay,
    fatigued: state[side].mound?.pitcher === man.lineupId && state[side].mound.tired,
  };
}

/** The rows of some sides' rosters. */
export function rostersOf(state: GameState, sides: readonly Side[]): NonNullable<Projection['rosters']> {
  const paper = state.league === 'sba';
  const rows = sides.flatMap((side): readonly RosterRow[] =>
    state[side].roster.map((man) => ({
      gameId: state.gameId,
      teamId: state[side].teamId,
      side,
      cardId: paper ? null : man.player,
      playerId: paper ? man.player : null,
      cardHash: man.cardHash,
      cardsetId: man.cardset,
    })),
  );
  return { sides, rows };
}
