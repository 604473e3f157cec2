import type { BattingLine, FieldingLine, PitchingLine, TeamBox } from '@/game/box-score';
import type { LineupId } from '@/game/lineup';
import type { Side } from '@/game/play';
import { findLineupPlayer } from '@/game/queries';
import type { Scorecard } from '@/game/scorecard';
import { SIDES } from '@/game/sides';
import { defined } from '@/shared/assert';

interface OfMan {
  readonly gameId: string;
  readonly lineupId: LineupId;
  readonly teamId: number;
  /** The card's id in PD, the player's elsewhere, as in `LineupPlayer`: the store knows whose card it is. */
  readonly playerId: number;
  readonly side: Side;
}

export type BattingRow = OfMan & Omit<BattingLine, 'lineupId'>;
export type FieldingRow = OfMan & Omit<FieldingLine, 'lineupId'>;
export interface PitchingRow extends OfMan, Omit<PitchingLine, 'lineupId' | 'entry' | 'erOnMound' | 'decision'> {
  readonly started: boolean;
  /** He was the last of his team, and not the first. */
  readonly finished: boolean;
  readonly complete: boolean;
  readonly win: boolean;
  readonly loss: boolean;
}

/** What everyone did in a game, as SQL sums it up. What his plays are worth the store adds from the plays. */
export interface GameLines {
  readonly batting: readonly BattingRow[];
  readonly pitching: readonly PitchingRow[];
  readonly fielding: readonly FieldingRow[];
}

export const NO_LINES: GameLines = { batting: [], pitching: [], fielding: [] };

/** The lines of a game that is over; none where nothing counts. */
export function gameLines({ state, box }: Scorecard): GameLines {
  if (state.status !== 'completed' || state.endReason === 'no contest') return NO_LINES;
  const ofMan = (side: Side, lineupId: LineupId): OfMan => ({
    gameId: state.gameId,
    lineupId,
    teamId: state[side].teamId,
    playerId: defined(findLineupPlayer(state, lineupId), 'man of the box score').player,
    side,
  });
  return {
    batting: SIDES.flatMap((side) => box[side].batting.map((line) => ({ ...line, ...ofMan(side, line.lineupId) }))),
    pitching: SIDES.flatMap((side) =>
      box[side].pitching.map((line) => ({ ...pitching(line, box[side]), ...ofMan(side, line.lineupId) })),
    ),
    fielding: SIDES.flatMap((side) => box[side].fielding.map((line) => ({ ...line, ...ofMan(side, line.lineupId) }))),
  };
}

function pitching(line: PitchingLine, team: TeamBox): Omit<PitchingRow, keyof OfMan> {
  const { entry: _, erOnMound: __, decision, ...counted } = line;
  const isFirst = team.pitching[0] === line;
  const isLast = team.pitching.at(-1) === line;
  return {
    ...counted,
    started: isFirst,
    finished: isLast && !isFirst,
    complete: isFirst && isLast,
    win: decision === 'win',
    loss: decision === 'loss',
  };
}
