import type { Runners } from './bases';
import type { LineupId, LineupPlayer } from './lineup';
import { newMound } from './new-mound';
import { nextPhase } from './next-phase';
import { battingSide, pitcherIn } from './queries';
import type { Side } from './play';
import type { GameState, TeamState } from './state';
import type { Substituted } from './substitution';

/** The state after a substitution: both sides decide again. Reads no rules. */
export function applySubstitution(state: GameState, data: Substituted): GameState {
  const { side } = data;
  const before = state[side];
  const lineup = changedLineup(before.lineup, data.lineup);
  const team: TeamState = { ...before, lineup, designatedHitter: data.designatedHitter };
  const next: GameState = {
    ...state,
    away: side === 'away' ? team : state.away,
    home: side === 'home' ? team : state.home,
    runners: side === battingSide(state) ? withPinchRunners(state.runners, lineup) : state.runners,
  };
  const pitcher = pitcherIn(team);
  const isNew = pitcher !== null && before.mound !== null && before.mound.pitcher !== pitcher.lineupId;
  if (!isNew) return { ...next, phase: nextPhase(next) };
  const mounded: TeamState = { ...team, mound: newMound(next, side, pitcher) };
  const teams = side === 'away' ? { away: mounded, home: next.home } : { away: next.away, home: mounded };
  return {
    ...next,
    ...teams,
    runnersChargedTo: chargedBeforePlay(next, side, pitcher.lineupId),
    phase: nextPhase({ ...teams, half: state.half }),
  };
}

/** A man whom the rules placed on second is charged to the pitcher who is there for the half-inning's first play (S-6). */
function chargedBeforePlay(state: GameState, side: Side, pitcher: LineupId): Runners {
  const { lastPlay, runners, runnersChargedTo } = state;
  const isBegun = lastPlay !== null && lastPlay.inning === state.inning && lastPlay.half === state.half;
  const isPlaced = !isBegun && runners[0] === null && runners[1] !== null && runners[2] === null;
  return isPlaced && side !== battingSide(state) ? [null, pitcher, null] : runnersChargedTo;
}

function changedLineup(lineup: readonly LineupPlayer[], changed: readonly LineupPlayer[]): readonly LineupPlayer[] {
  const next = lineup.slice();
  for (const man of changed) {
    const index = next.findIndex((one) => one.lineupId === man.lineupId);
    if (index === -1) next.push(man);
    else next[index] = man;
  }
  return next;
}

/** Whoever takes the place in the order of a runner who left stands on his base. */
function withPinchRunners(runners: Runners, lineup: readonly LineupPlayer[]): Runners {
  const instead = (runner: LineupId | null): LineupId | null => {
    const was = runner === null ? undefined : lineup.find((man) => man.lineupId === runner);
    if (was === undefined || was.active) return runner;
    return lineup.find((man) => man.active && man.battingOrder === was.battingOrder)?.lineupId ?? runner;
  };
  return [instead(runners[0]), instead(runners[1]), instead(runners[2])];
}
