import { assertNever } from '@/shared/assert';
import type { LineupId } from '../lineup';
import type { Advance, Play, PlayKind } from '../play';
import { wayOfOuts } from './batter-clause';
import { baseName, listed, theFielder, throughHands } from './words';

const HIT_BASES: Readonly<Partial<Record<PlayKind, number>>> = { single: 1, double: 2, triple: 3, homeRun: 4 };

/**
 * What the men on base did on the batter's play, lead runner first, those who scored together. `isErrorTold`: whose the
 * error was is told once, by the first man it moved.
 */
export function runnerClauses(play: Play, nameOf: (id: LineupId) => string, isErrorTold: boolean): string[] {
  if (play.kind === 'homeRun') return [];
  const clauses: string[] = [];
  const scorers: string[] = [];
  let isTold = isErrorTold;
  for (const advance of play.advances) {
    if (advance.from === 0) continue;
    const name = nameOf(advance.runner);
    if (advance.scored) {
      scorers.push(name);
      continue;
    }
    const clause = runnerMove(play, advance);
    if (clause === '') continue;
    clauses.push(`${name} ${clause}${advance.out ? '' : because(play, advance, isTold)}`);
    if (advance.reason === 'error') isTold = true;
  }
  if (scorers.length > 0) clauses.unshift(`${listed(scorers)} ${scorers.length > 1 ? 'score' : 'scores'}`);
  return clauses;
}

/** Kinds that bring the batter to first; how far an error brought him is told with it. */
const TO_FIRST: ReadonlySet<PlayKind> = new Set([
  'fieldersChoice',
  'walk',
  'intentionalWalk',
  'hitByPitch',
  'interference',
]);

/** The batter's way beyond his hit: further on the throw or an error, or out trying. Empty when there was none. */
export function batterBeyond(play: Play): string {
  const isOutBehindError = play.kind === 'error' && play.advances.some(({ from, out }) => from === 0 && out);
  const bases = TO_FIRST.has(play.kind) || isOutBehindError ? 1 : HIT_BASES[play.kind];
  const batter = play.advances.find((advance) => advance.from === 0);
  if (bases === undefined || batter === undefined || (!batter.out && batter.to === bases)) return '';
  if (batter.out) return ` and is thrown out at ${baseName(batter.to)}`;
  const verb = batter.scored ? 'scores' : `takes ${baseName(batter.to)}`;
  return ` and ${verb}${batter.reason === 'throw' ? ' on the throw' : because(play, batter, false)}`;
}

function because(play: Play, advance: Advance, isErrorTold: boolean): string {
  if (advance.reason !== 'error') return '';
  const [error] = play.errors;
  if (isErrorTold || error === undefined) return ' on the error';
  return ` on an error by ${theFielder(error.fielder)}`;
}

function runnerMove(play: Play, advance: Advance): string {
  if (advance.out) return runnerOut(play, advance);
  const base = baseName(advance.to);
  switch (advance.reason) {
    case 'steal':
      return `steals ${baseName(next(advance))}`;
    case 'tagUp':
      return `tags and takes ${base}`;
    case 'throw':
      return `goes to ${base}`;
    case 'error':
      return `takes ${base}`;
    case 'hit':
      if (HIT_BASES[play.kind] === undefined) return `moves to ${base}`;
      return advance.to - advance.from === HIT_BASES[play.kind] ? `stops at ${base}` : `goes to ${base}`;
    case 'force':
    case 'wildPitch':
    case 'passedBall':
    case 'balk':
    case 'pickOff':
    case 'indifference':
    case 'interference':
    case 'doubledOff':
    case 'other':
      return `moves to ${base}`;
    default:
      return assertNever(advance.reason);
  }
}

function runnerOut(play: Play, advance: Advance): string {
  const { reason, by } = advance;
  const base = baseName(advance.to);
  if (reason === 'doubledOff') return `is doubled off ${base}`;
  if (reason === 'interference') return 'is out for interference';
  if (reason === 'steal') return `is caught stealing ${base}`;
  if (reason === 'pickOff') return `is picked off ${baseName(advance.from)}`;
  if (isToldWithBatter(play)) return '';
  if (advance.force) return `is forced out at ${base}`;
  return by.length > 1 ? `is thrown out at ${base}, ${throughHands(by)}` : `is tagged out at ${base}`;
}

/** A double play on the ground has told the way of the ball, and with it every out. */
const isToldWithBatter = (play: Play): boolean =>
  play.kind === 'out' && play.ball?.trajectory === 'ground' && wayOfOuts(play.advances.filter((man) => man.out)) !== '';

const next = (advance: Advance): 1 | 2 | 3 | 4 => (advance.from + 1) as 1 | 2 | 3 | 4;
