import type { LineupId } from './lineup';
import { endsPlateAppearance, type Play } from './play';
import { batterClause } from './sentence/batter-clause';
import { batterBeyond, runnerClauses } from './sentence/runner-clauses';
import { runningClauses } from './sentence/running-clauses';
import { sideAtBat } from './sides';

/** The play in a sentence, with every man who moved; after a run the score follows. `nameOf` gives names as they are to be read. */
export function sentence(play: Play, nameOf: (id: LineupId) => string): string {
  const clauses = endsPlateAppearance(play.kind) ? appearance(play, nameOf) : runningClauses(play, nameOf);
  return `${clauses.join('; ')}.${play.runs > 0 ? ` ${scoreAfter(play)}` : ''}`;
}

function appearance(play: Play, nameOf: (id: LineupId) => string): string[] {
  const beyond = batterBeyond(play);
  const isErrorTold = play.kind === 'error' || beyond.includes('error');
  return [`${nameOf(play.batter)} ${batterClause(play)}${beyond}`, ...runnerClauses(play, nameOf, isErrorTold)];
}

function scoreAfter(play: Play): string {
  const side = sideAtBat(play.half);
  const before = side === 'away' ? play.scoreBefore.away : play.scoreBefore.home;
  const others = side === 'away' ? play.scoreBefore.home : play.scoreBefore.away;
  const now = before + play.runs;
  const team = side === 'away' ? 'The visitors' : 'The hosts';
  const score = `${now}–${others}`;
  if (now === others) return `${team} tie it, ${score}.`;
  if (now < others) return `${team} trail, ${score}.`;
  return before > others ? `${team} lead, ${score}.` : `${team} take the lead, ${score}.`;
}
