import type { BaseCode } from '@/game/bases';
import type { Side } from '@/game/play';
import { SIDES } from '@/game/sides';
import type { GameSummary, SummaryTeam } from '@/server/api/wire';
import type { SummaryRow } from '@/server/db/queries/game-summaries';

/** A game as the caller sees it in a list. `watching` is how many look at it now. */
export function toSummary(row: SummaryRow, user: string | null, watching: number): GameSummary {
  const { game } = row;
  const mine = SIDES.filter((side) => user !== null && managerIdOf(row, side) === user);
  const toAct = { away: game.awayToAct, home: game.homeToAct };
  return {
    gameId: game.id,
    league: game.leagueId,
    status: game.status,
    endReason: game.endReason,
    mode: game.mode,
    visibility: game.visibility,
    away: teamOf(row, 'away'),
    home: teamOf(row, 'home'),
    winner: game.winner,
    inning: game.inning,
    half: game.half,
    outs: game.outs,
    bases: game.baseCode as BaseCode,
    mine,
    waitingOnMe: game.status !== 'completed' && mine.some((side) => toAct[side]),
    watching,
    source: game.externalId === null ? null : 'retrosheet',
    createdAt: game.createdAt.toISOString(),
    updatedAt: game.updatedAt.toISOString(),
  };
}

const managerIdOf = (row: SummaryRow, side: Side): string | null =>
  side === 'away' ? row.awayManagerId : row.homeManagerId;

function teamOf(row: SummaryRow, side: Side): SummaryTeam {
  const { game } = row;
  return side === 'away'
    ? { ...row.away, computer: game.awayComputer, manager: row.awayManager, runs: game.awayScore }
    : { ...row.home, computer: game.homeComputer, manager: row.homeManager, runs: game.homeScore };
}
