import { NO_RUNNERS, type Runners } from './bases';
import type { LineupId } from './lineup';
import { moundAfter } from './mound-after';
import { nextPhase, UNDECIDED } from './next-phase';
import { endsPlateAppearance, type Advance, type Play } from './play';
import { chargedAfter } from './resolve/charged-after';
import type { GameState, TeamState } from './state';

/**
 * The state after a play. Reads nothing but the two; on the third out (or the winning run) the half stays as the play
 * left it, with `outs` 3, until `halfStarted` or `gameEnded` follows in the same action.
 */
export function applyPlay(state: GameState, play: Play): GameState {
  const awayBats = play.half === 'top';
  const { runs } = play;
  let { away, home, score, line } = state;
  if (endsPlateAppearance(play.kind)) {
    const next = play.order === 9 ? 1 : play.order + 1;
    if (awayBats) away = withNextBatter(away, next);
    else home = withNextBatter(home, next);
  }
  if (awayBats) home = withMound(home, play);
  else away = withMound(away, play);
  if (play.hurt !== null) {
    away = withHurt(away, play.hurt);
    home = withHurt(home, play.hurt);
  }
  if (runs > 0) {
    score = awayBats ? { away: score.away + runs, home: score.home } : { away: score.away, home: score.home + runs };
    line = awayBats
      ? { away: withRuns(line.away, play.inning, runs), home: line.home }
      : { away: line.away, home: withRuns(line.home, play.inning, runs) };
  }
  // Every field by name: the simulator makes a state a play, and all of them should have one shape.
  return {
    gameId: state.gameId,
    league: state.league,
    rules: state.rules,
    status: state.status,
    endReason: state.endReason,
    winner: state.winner,
    away,
    home,
    phase: play.hurt === null ? UNDECIDED : nextPhase({ away, home, half: play.half }),
    inning: state.inning,
    half: state.half,
    outs: play.outsBefore + play.outs,
    score,
    line,
    runners: play.runnersAfter,
    runnersChargedTo: play.kind === 'fieldersChoice' ? chargedAfter(state, play) : chargesAfter(state, play),
    dice: state.dice,
    playCount: play.number,
    lastPlay: play,
    pace: state.pace,
    charts: state.charts,
    stopAsked: null,
    revisionAsked: null,
    seq: state.seq,
  };
}

function withNextBatter(team: TeamState, nextBatter: number): TeamState {
  return {
    teamId: team.teamId,
    name: team.name,
    abbreviation: team.abbreviation,
    computer: team.computer,
    seated: team.seated,
    roster: team.roster,
    rosterSeq: team.rosterSeq,
    submitted: team.submitted,
    lineup: team.lineup,
    nextBatter,
    designatedHitter: team.designatedHitter,
    mound: team.mound,
  };
}

function withMound(team: TeamState, play: Play): TeamState {
  if (team.mound === null) return team;
  return {
    teamId: team.teamId,
    name: team.name,
    abbreviation: team.abbreviation,
    computer: team.computer,
    seated: team.seated,
    roster: team.roster,
    rosterSeq: team.rosterSeq,
    submitted: team.submitted,
    lineup: team.lineup,
    nextBatter: team.nextBatter,
    designatedHitter: team.designatedHitter,
    mound: moundAfter(team.mound, play),
  };
}

/** A two-way starter is hurt in both his roles. */
function withHurt(team: TeamState, hurt: LineupId): TeamState {
  const player = team.lineup.find((man) => man.lineupId === hurt)?.player;
  if (player === undefined) return team;
  const lineup = team.lineup.map((man) => (man.active && man.player === player ? { ...man, hurt: true } : man));
  return { ...team, lineup };
}

function withRuns(line: readonly number[], inning: number, runs: number): readonly number[] {
  const copy = line.slice();
  copy[inning - 1] = (copy[inning - 1] ?? 0) + runs;
  return copy;
}

/** A man who moved brings his charge in his advance; one who stayed keeps the one of his base. (A fielder's choice may pass on charges of men who stay.) */
function chargesAfter(state: GameState, play: Play): Runners {
  const after = play.runnersAfter;
  if (after[0] === null && after[1] === null && after[2] === null) return NO_RUNNERS;
  return [chargeOf(state, play, after[0]), chargeOf(state, play, after[1]), chargeOf(state, play, after[2])];
}

function chargeOf(state: GameState, play: Play, runner: LineupId | null): LineupId | null {
  if (runner === null) return null;
  const { advances } = play;
  for (let i = 0; i < advances.length; i++) {
    const advance = advances[i] as Advance;
    if (advance.runner === runner) return advance.chargedTo;
  }
  const { runners, runnersChargedTo } = state;
  for (let i = 0; i < 3; i++) if (runners[i] === runner) return runnersChargedTo[i] ?? play.pitcher;
  return play.pitcher;
}
