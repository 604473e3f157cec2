import { otherSide } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { HistoryRecord } from './game-store';
import type { GameMeta } from './types';

/** What stays to be said of a game that is over; null while it is not. */
export function historyRecord(meta: GameMeta, state: GameState, endedAt: string): HistoryRecord | null {
  if (state.endReason === null) return null;
  return {
    gameId: meta.gameId,
    winner: state.winner,
    loser: state.winner === null ? null : otherSide(state.winner),
    reason: state.endReason,
    awayUser: meta.seats.away,
    homeUser: meta.seats.home,
    computerWon: state.winner !== null && state[state.winner].computer !== null,
    turns: state.playCount,
    durationSeconds: Math.round((Date.parse(endedAt) - Date.parse(meta.createdAt)) / 1000),
    endedAt,
  };
}
