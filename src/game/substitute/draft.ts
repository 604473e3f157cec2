import { defined } from '@/shared/assert';
import type { LineupId, LineupPlayer, RosterEntry } from '../lineup';
import type { Side } from '../play';
import type { LineupPosition } from '../positions';
import { fieldingSide, inOrder } from '../queries';
import { SIDES } from '../sides';
import type { GameState, TeamState } from '../state';
import type { LineupChange } from '../substitution';

/** One man of the lineup that is asked for. */
export interface Placed {
  /** As he will be. */
  readonly man: LineupPlayer;
  /** As he is now; null for one from the bench. */
  readonly was: LineupPlayer | null;
}

/** A lineup as it would be after the changes: built first, then judged whole. */
export interface Draft {
  readonly state: GameState;
  readonly side: Side;
  /** The team before the changes. */
  readonly team: TeamState;
  readonly isFielding: boolean;
  readonly changes: readonly LineupChange[];
  /** The men who will be in the game: those who stay in their old sequence, then those who come in. */
  readonly men: readonly Placed[];
  /** The men who go, as they are now. */
  readonly gone: readonly LineupPlayer[];
}

/** Builds the lineup that is asked for. Every change names who it may name (`namedProblem`). */
export function draftOf(state: GameState, side: Side, changes: readonly LineupChange[]): Draft {
  const team = state[side];
  const isFielding = side === fieldingSide(state);
  const moves = new Map<LineupId, Extract<LineupChange, { type: 'move' }>>();
  const goes = new Set<LineupId>();
  for (const change of changes) {
    if (change.type === 'move') moves.set(change.lineupId, change);
    else goes.add(change.type === 'enter' ? change.replaces : change.lineupId);
  }
  const men: Placed[] = [];
  const gone: LineupPlayer[] = [];
  for (const was of team.lineup) {
    if (!was.active) continue;
    const move = moves.get(was.lineupId);
    if (goes.has(was.lineupId)) gone.push(was);
    else men.push({ man: move === undefined ? was : moved(was, move.position, move.battingOrder), was });
  }
  let lineupId = highestId(state);
  for (const change of changes) {
    if (change.type !== 'enter') continue;
    lineupId++;
    const entry = defined(
      team.roster.find((one) => one.player === change.player),
      'roster entry',
    );
    const instead = defined(
      gone.find((one) => one.lineupId === change.replaces),
      'player to replace',
    );
    const position = positionOf(instead, change.position);
    men.push({ man: newMan(state, lineupId, entry, { ...change, position }), was: null });
  }
  return { state, side, team, isFielding, changes, men, gone };
}

/** Whoever bats or runs for the designated hitter is the designated hitter at once. */
const positionOf = (instead: LineupPlayer, position: LineupPosition): LineupPosition =>
  instead.position === 'DH' && (position === 'PH' || position === 'PR') ? 'DH' : position;

const moved = (man: LineupPlayer, position: LineupPosition, battingOrder: number | null): LineupPlayer => ({
  ...man,
  position,
  played: position === man.position ? man.played : [...man.played, position],
  battingOrder,
});

const newMan = (
  state: GameState,
  lineupId: LineupId,
  entry: RosterEntry,
  { position, battingOrder, replaces }: Extract<LineupChange, { type: 'enter' }>,
): LineupPlayer => ({
  lineupId,
  player: entry.player,
  name: entry.name,
  bats: entry.bats,
  throws: entry.throws,
  position,
  played: [position],
  battingOrder,
  active: true,
  starter: false,
  replaced: replaces,
  enteredInning: state.inning,
  enteredAfterPlay: state.playCount,
  hurt: false,
});

function highestId(state: GameState): LineupId {
  let highest = 0;
  for (const side of SIDES) for (const man of state[side].lineup) highest = Math.max(highest, man.lineupId);
  return highest;
}

/** The man of the old lineup at a position; null where there is none. */
export const wasAt = ({ team }: Draft, position: LineupPosition): LineupPlayer | null =>
  team.lineup.find((man) => man.active && man.position === position) ?? null;

/** The man of the new lineup at a position; null where there is none. */
export const willBeAt = ({ men }: Draft, position: LineupPosition): Placed | null =>
  men.find(({ man }) => man.position === position) ?? null;

/** As he will be; null when he goes. */
export const afterwards = ({ men }: Draft, was: LineupPlayer): LineupPlayer | null =>
  men.find((placed) => placed.was === was)?.man ?? null;

/** He is at bat, or next to bat. */
export const isBatter = ({ isFielding, team }: Draft, man: LineupPlayer): boolean =>
  !isFielding && inOrder(team, team.nextBatter) === man;

export const isOnBase = ({ isFielding, state }: Draft, man: LineupPlayer): boolean =>
  !isFielding && state.runners.includes(man.lineupId);

/** Somebody of this team is hurt: he has to be replaced, by whatever exchange that takes. */
export const hasHurt = ({ team }: Draft): boolean => team.lineup.some((man) => man.active && man.hurt);
