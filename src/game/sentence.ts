import type { LineupId } from './lineup';
import { endsPlateAppearance, type Play, type Side } from './play';
import { batterClause } from './sentence/batter-clause';
import { batterBeyond, runnerClauses } from './sentence/runner-clauses';
import { runningClauses } from './sentence/running-clauses';
import { sideAtBat } from './sides';

/** Teams without names of their own. */
const SIDES_AT_PLAY: Readonly<Record<Side, string>> = { away: 'The visiting team', home: 'The home team' };

/**
 * The play in a sentence, with every man who moved; after a run the score follows. `nameOf` and `teams` give names as
 * they are to be read.
 */
export function sentence(
  play: Play,
  nameOf: (id: LineupId) => string,
  teams: Readonly<Record<Side, string>> = SIDES_AT_PLAY,
): string {
  const clauses = endsPlateAppearance(play.kind) ? appearance(play, nameOf) : runningClauses(play, nameOf);
  const hurt = play.hurt === null ? '' : ` ${nameOf(play.hurt)} is hurt.`;
  return `${clauses.join('; ')}.${play.runs > 0 ? ` ${scoreAfter(play, teams)}` : ''}${hurt}`;
}

function appearance(play: Play, nameOf: (id: LineupId) => string): string[] {
  const beyond = batterBeyond(play);
  const isErrorTold = play.kind === 'error' || beyond.includes('error');
  return [`${nameOf(play.batter)} ${batterClause(play)}${beyond}`, ...runnerClauses(play, nameOf, isErrorTold)];
}

function scoreAfter(play: Play, teams: Readonly<Record<Side, string>>): string {
  const side = sideAtBat(play.half);
  const before = side === 'away' ? play.scoreBefore.away : play.scoreBefore.home;
  const others = side === 'away' ? play.scoreBefore.home : play.scoreBefore.away;
  const now = before + play.runs;
  const team = teams[side];
  const score = `${now}–${others}`;
  if (now === others) return `${team} ties it, ${score}.`;
  if (now < others) return `${team} trails, ${score}.`;
  return before > others ? `${team} leads, ${score}.` : `${team} takes the lead, ${score}.`;
}
