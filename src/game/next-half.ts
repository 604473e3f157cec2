import { nextPhase } from './next-phase';
import { NO_RUNNERS } from './bases';
import type { EventData, GameEvent } from './events';
import type { LineupId } from './lineup';
import type { Half } from './play';
import { shortHanded } from './forfeit';
import { whatComes } from './what-comes';
import { atPosition, inOrder } from './queries';
import { otherSide, sideAtBat } from './sides';
import type { EndReason, GameState, TeamState } from './state';

export type Following = 'play' | Extract<GameEvent, { type: 'halfStarted' | 'gameEnded' }>;

const PLAY_ON: Following = 'play';

/** What comes after the play that the state holds: the next play, the next half-inning, or the end (SPEC S). */
export function whatFollows(state: GameState): Following {
  const comes = whatComes(state.rules, state);
  const isOver = comes !== 'play' && comes !== 'bottom' && comes !== 'inning';
  if (!isOver && state.lastPlay !== null && state.lastPlay.hurt !== null) {
    const side = shortHanded(state);
    if (side !== null) return { type: 'gameEnded', data: { reason: 'forfeit', winner: otherSide(side) } };
  }
  if (comes === 'play') return PLAY_ON;
  if (comes === 'bottom') return started(state, state.inning, 'bottom');
  if (comes === 'inning') return started(state, state.inning + 1, 'top');
  return ended(state, comes);
}

function ended(state: GameState, reason: EndReason): Following {
  const { away, home } = state.score;
  return { type: 'gameEnded', data: { reason, winner: home > away ? 'home' : away > home ? 'away' : null } };
}

function started(state: GameState, inning: number, half: Half): Following {
  return { type: 'halfStarted', data: { inning, half, placed: placedRunner(state, inning, half) } };
}

/** The man in the slot before the leadoff batter of an extra half-inning; null where the rule is off. */
function placedRunner(state: GameState, inning: number, half: Half): LineupId | null {
  if (!state.rules.extraInningRunner || inning <= state.rules.innings) return null;
  const team = state[sideAtBat(half)];
  return inOrder(team, team.nextBatter === 1 ? 9 : team.nextBatter - 1)?.lineupId ?? null;
}

/** The state at the start of a half-inning; a placed runner is charged to the pitcher who faces him. */
export function startHalf(state: GameState, data: EventData['halfStarted']): GameState {
  const side = sideAtBat(data.half);
  const { line } = state;
  const pitcher = data.placed === null ? null : (atPosition(state[otherSide(side)], 'P')?.lineupId ?? null);
  return {
    gameId: state.gameId,
    league: state.league,
    rules: state.rules,
    status: state.status,
    endReason: state.endReason,
    winner: state.winner,
    away: freshInning(state.away),
    home: freshInning(state.home),
    phase: nextPhase({ away: state.away, home: state.home, half: data.half }),
    inning: data.inning,
    half: data.half,
    outs: 0,
    score: state.score,
    line: side === 'away' ? { away: [...line.away, 0], home: line.home } : { away: line.away, home: [...line.home, 0] },
    runners: data.placed === null ? NO_RUNNERS : [null, data.placed, null],
    runnersChargedTo: pitcher === null ? NO_RUNNERS : [null, pitcher, null],
    dice: state.dice,
    playCount: state.playCount,
    lastPlay: state.lastPlay,
    pace: state.pace,
    charts: state.charts,
    stopAsked: null,
    revisionAsked: null,
    seq: state.seq,
  };
}

/** The runs of one half-inning tire a pitcher; those of another do not. */
function freshInning(team: TeamState): TeamState {
  const { mound } = team;
  return mound === null || mound.runsInInning === 0 ? team : { ...team, mound: { ...mound, runsInInning: 0 } };
}

/** The state of a game that is over. */
export function endGame(state: GameState, data: EventData['gameEnded']): GameState {
  return {
    ...state,
    status: 'completed',
    endReason: data.reason,
    winner: data.winner,
    stopAsked: null,
    revisionAsked: null,
    phase: { type: 'final' },
  };
}
