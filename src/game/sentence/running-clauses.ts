import type { LineupId } from '../lineup';
import type { Advance, Play } from '../play';
import { baseName, theFielder, throughHands } from './words';

/** A play between pitches: what happened, then who moved. */
export function runningClauses(play: Play, nameOf: (id: LineupId) => string): string[] {
  const { kind } = play;
  const told = moves(play, nameOf);
  if (kind === 'wildPitch') return [`Wild pitch by ${nameOf(play.pitcher)}`, ...told];
  if (kind === 'passedBall') return [`Passed ball by ${nameOf(play.catcher)}`, ...told];
  if (kind === 'balk') return [`Balk by ${nameOf(play.pitcher)}`, ...told];
  const [error] = play.errors;
  const whose = error === undefined ? '' : ` by ${theFielder(error.fielder)}`;
  if (kind === 'foulError') return [`${nameOf(play.batter)}’s foul fly is dropped${whose}`];
  if (kind === 'pickOff' && play.outs === 0) return [`Pick-off error${whose}`, ...told];
  return told;
}

const moves = (play: Play, nameOf: (id: LineupId) => string): string[] =>
  play.advances.map((advance) => `${nameOf(advance.runner)} ${move(play, advance)}`);

function move(play: Play, advance: Advance): string {
  const base = baseName(advance.to);
  const hands = advance.by.length > 1 ? `, ${throughHands(advance.by)}` : '';
  if (advance.out) {
    if (advance.reason === 'steal') {
      return play.kind === 'pickOff' ? `is picked off going to ${base}${hands}` : `is caught stealing ${base}${hands}`;
    }
    return advance.reason === 'pickOff'
      ? `is picked off ${baseName(advance.from)}${hands}`
      : `is out at ${base}${hands}`;
  }
  if (advance.reason === 'steal') {
    const stolen = (advance.from + 1) as 2 | 3 | 4;
    const further = advance.to === stolen ? '' : ` and ${reaches(advance)} on the throwing error`;
    return `steals ${baseName(stolen)}${further}`;
  }
  if (advance.reason === 'indifference') return `takes ${base} on indifference`;
  return advance.scored ? 'scores' : `moves to ${base}`;
}

const reaches = (advance: Advance): string => (advance.scored ? 'scores' : `takes ${baseName(advance.to)}`);
