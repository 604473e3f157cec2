import { calledPlay } from './decisions';
import { assertNever, defined } from '@/shared/assert';
import { runnerOn, type Base } from './bases';
import type { LineupId, LineupPlayer } from './lineup';
import type { Side } from './play';
import type { FieldPosition, LineupPosition } from './positions';
import { otherSide, sideAtBat, SIDES } from './sides';
import type { GameState, TeamState } from './state';

export const battingSide = (state: GameState): Side => sideAtBat(state.half);
export const fieldingSide = (state: GameState): Side => otherSide(sideAtBat(state.half));
export const battingTeam = (state: GameState): TeamState => state[battingSide(state)];
export const fieldingTeam = (state: GameState): TeamState => state[fieldingSide(state)];

export const isComputer = (state: GameState, side: Side): boolean => state[side].computer !== null;
export const isComputerBatting = (state: GameState): boolean => isComputer(state, battingSide(state));
export const isComputerFielding = (state: GameState): boolean => isComputer(state, fieldingSide(state));

/** The man who bats in a slot of the order (1–9) now; null before the first pitch. */
export function inOrder(team: TeamState, order: number): LineupPlayer | null {
  const { lineup } = team;
  for (let i = 0; i < lineup.length; i++) {
    const man = lineup[i] as LineupPlayer;
    if (man.battingOrder === order && man.active) return man;
  }
  return null;
}

/** The nine of the batting order, leadoff man first; empty before the first pitch. */
export const battingOrder = (team: TeamState): readonly LineupPlayer[] =>
  team.lineup
    .filter((man) => man.active && man.battingOrder !== null)
    .toSorted((one, other) => (one.battingOrder ?? 0) - (other.battingOrder ?? 0));

/** Who plays a position for a team now; null where nobody does. */
export function atPosition(team: TeamState, position: LineupPosition): LineupPlayer | null {
  const { lineup } = team;
  for (let i = 0; i < lineup.length; i++) {
    const man = lineup[i] as LineupPlayer;
    if (man.position === position && man.active) return man;
  }
  return null;
}

/** Who pitches for a team now; null while it has nobody on the mound. */
export const pitcherIn = (team: TeamState): LineupPlayer | null => atPosition(team, 'P');

/** The man at bat or next to bat. Throws before the first pitch. */
export function batterOf(state: GameState): LineupPlayer {
  const team = battingTeam(state);
  return defined(inOrder(team, team.nextBatter), 'batter');
}

/** The fielding side's man at a position. Throws before the first pitch. */
export const fielderAt = (state: GameState, position: FieldPosition): LineupPlayer =>
  defined(atPosition(fieldingTeam(state), position), position);

export const pitcherOf = (state: GameState): LineupPlayer => fielderAt(state, 'P');
export const catcherOf = (state: GameState): LineupPlayer => fielderAt(state, 'C');

/** Anyone who is or was in the game, by his lineup id; null for an unknown id. */
export function findLineupPlayer(state: GameState, id: LineupId): LineupPlayer | null {
  for (const side of SIDES) {
    const { lineup } = state[side];
    for (let i = 0; i < lineup.length; i++) {
      const man = lineup[i] as LineupPlayer;
      if (man.lineupId === id) return man;
    }
  }
  return null;
}

/** As `findLineupPlayer`; throws for an unknown id. */
export const lineupPlayer = (state: GameState, id: LineupId): LineupPlayer =>
  defined(findLineupPlayer(state, id), `lineup id ${id}`);

/** Occupied bases, first base first. */
export function basesOccupied(state: GameState): Base[] {
  const bases: Base[] = [];
  if (state.runners[0] !== null) bases.push(1);
  if (state.runners[1] !== null) bases.push(2);
  if (state.runners[2] !== null) bases.push(3);
  return bases;
}

export const isRunnerOn = (state: GameState, base: Base): boolean => runnerOn(state.runners, base) !== null;

export const isGameOver = (state: GameState): boolean => state.phase.type === 'final';

/** Who rolls: the side at bat, but a person always rolls, never the computer against him. */
export function roller(state: GameState): Side {
  const batting = battingSide(state);
  const fielding = otherSide(batting);
  return isComputer(state, batting) && !isComputer(state, fielding) ? fielding : batting;
}

/**
 * Who reads the paper card for the dice on the table: the manager whose card it is, the batter's on a white die of 1–3, the
 * pitcher's on 4–6; but a person reads for the computer he plays against. The roller where there is no white die, where a steal,
 * a bunt or a hit-and-run was called that is read, and outside a reading.
 */
export function reader(state: GameState): Side {
  const { phase } = state;
  if (phase.type !== 'result' && phase.type !== 'confirm') return roller(state);
  const { dice } = phase.draft;
  if (state.rules.calledPlays === 'read' && calledPlay(phase.offense) !== null) return roller(state);
  const column = dice.find(({ use }) => use === 'column')?.face ?? null;
  if (column === null) return roller(state);
  const side = column <= 3 ? battingSide(state) : fieldingSide(state);
  return isComputer(state, side) && !isComputer(state, otherSide(side)) ? otherSide(side) : side;
}

/** Sides that the game waits for, away first. Empty when it is over, or when the system has to start it. */
export function sidesToAct(state: GameState): Side[] {
  const { phase } = state;
  switch (phase.type) {
    case 'lineups':
      return SIDES.filter((side) => state[side].submitted === null);
    case 'ready':
      return SIDES.filter((side) => !isComputer(state, side));
    case 'decisions': {
      const batting = battingSide(state);
      return SIDES.filter((side) => (side === batting ? phase.offense : phase.defense) === null);
    }
    case 'roll':
      return [roller(state)];
    case 'result':
      return [reader(state)];
    case 'confirm':
      return [otherSide(phase.proposal.side)];
    case 'advance':
      return [phase.question.asked === 'offense' ? battingSide(state) : fieldingSide(state)];
    case 'positions':
      return [phase.side];
    case 'suspended':
      return SIDES.filter((side) => !isComputer(state, side));
    case 'final':
      return [];
    default:
      return assertNever(phase);
  }
}

/** What kind of decision the game waits for; null outside play. While both sides decide: the defence's first. */
export function pendingDecision(state: GameState): 'defensive' | 'offensive' | 'result_selection' | null {
  const { phase } = state;
  switch (phase.type) {
    case 'lineups':
    case 'ready':
    case 'positions':
    case 'suspended':
    case 'final':
      return null;
    case 'decisions':
      return phase.defense === null ? 'defensive' : 'offensive';
    case 'roll':
    case 'result':
    case 'confirm':
      return 'result_selection';
    case 'advance':
      return phase.question.asked === 'defense' ? 'defensive' : 'offensive';
    default:
      return assertNever(phase);
  }
}
