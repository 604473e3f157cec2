import { assertNever } from '@/shared/assert';
import type { LineupId } from '../lineup';
import type { Advance, Play, PlayKind } from '../play';
import { baseName, listed, theFielder, throughHands } from './words';

const HIT_BASES: Readonly<Partial<Record<PlayKind, number>>> = { single: 1, double: 2, triple: 3, homeRun: 4 };

/** What the men on base did on the batter's play, and what he did beyond it; lead man first, runs together. */
export function runnerClauses(play: Play, nameOf: (id: LineupId) => string): string[] {
  if (play.kind === 'homeRun') return [];
  const clauses: string[] = [];
  const scorers: string[] = [];
  // The error is told whose it is once, by the first man it moved.
  let isErrorTold = play.kind === 'error';
  for (const advance of play.advances) {
    const name = nameOf(advance.runner);
    if (advance.scored) {
      scorers.push(name);
      continue;
    }
    const clause = advance.from === 0 ? batterBeyond(play, advance) : runnerMove(play, advance);
    if (clause === '') continue;
    clauses.push(`${name} ${clause}${advance.out ? '' : because(play, advance, isErrorTold)}`);
    if (advance.reason === 'error') isErrorTold = true;
  }
  if (scorers.length > 0) clauses.unshift(`${listed(scorers)} ${scorers.length > 1 ? 'score' : 'scores'}`);
  return clauses;
}

function because(play: Play, advance: Advance, isErrorTold: boolean): string {
  if (advance.reason !== 'error') return '';
  const [error] = play.errors;
  if (isErrorTold || error === undefined) return ' on the error';
  return ` on an error by ${theFielder(error.fielder)}`;
}

/** The batter's own way after the hit: further on the throw or an error, or out trying. */
function batterBeyond(play: Play, advance: Advance): string {
  const bases = HIT_BASES[play.kind];
  if (bases === undefined) return '';
  if (advance.out) return `is thrown out at ${baseName(advance.to)}`;
  if (advance.to === bases) return '';
  return `takes ${baseName(advance.to)}${advance.reason === 'throw' ? ' on the throw' : ''}`;
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
  // The double play has told the way of the ball, and with it this out.
  if (advance.force) return play.groundedIntoDoublePlay ? '' : `is forced out at ${base}`;
  return by.length > 1 ? `is thrown out at ${base}, ${throughHands(by)}` : `is tagged out at ${base}`;
}

const next = (advance: Advance): 1 | 2 | 3 | 4 => (advance.from + 1) as 1 | 2 | 3 | 4;
