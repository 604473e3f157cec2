import type { BoxScore } from '@/game/box-score';
import type { LoggedEvent } from '@/game/events';
import type { LineupId, LineupPlayer } from '@/game/lineup';
import type { EarnedCall, Play } from '@/game/play';
import { effective } from '@/game/revise/effective';
import { foldLog } from '@/game/revise/fold-log';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { ReadGame } from '../game/real-game';
import { earnedCalls } from '../write/earned-calls';
import type { Naming } from '../write/naming';

/** A game by names that hold outside it: what has to be the same once it was written and read again. */
interface Told {
  readonly plays: readonly string[];
  /** One line each of the box score, by man and table. */
  readonly lines: ReadonlyMap<string, string>;
  readonly score: string;
}

type Name = (man: LineupId | null) => string;

/**
 * What is not the same in a game of ours and in its records as they were read, one sentence each: plays in situation,
 * destinations, fielders, runs batted in and earned marks, the box score, and the decisions, where the game was not given away.
 */
export function gameDifferences(log: readonly LoggedEvent[], naming: Naming, read: ReadGame): readonly string[] {
  const card = foldLog(log);
  const { state } = card;
  const plays = effective(log).flatMap((event) => (event.type === 'playMade' ? [event.data.play] : []));
  const calls = earnedCalls(plays, card.rulings);
  const isPlayedOut =
    state.endReason !== 'forfeit' && state.endReason !== 'resignation' && state.status === 'completed';
  const isRuled = card.rulings.some(({ ruling }) => ruling.type !== 'earnedRun');
  const withDecisions = isPlayedOut && !isRuled;
  const ours = tell({
    state,
    box: card.box,
    plays,
    callOf: (play, runner) => calls(play, runner),
    idOf: (man) => naming.idOf(state, man),
    withDecisions,
  });
  const theirs = tell({
    state: read.state,
    box: read.box,
    plays: read.plays,
    callOf: (play, runner) => play.advances.find((one) => one.runner === runner)?.earned ?? 'earned',
    idOf: ({ player }) => read.people.idOf(player),
    withDecisions,
  });
  return [...differences(ours, theirs), ...recordedDecisions(state, card.box, naming, read)];
}

function differences(ours: Told, theirs: Told): readonly string[] {
  const all: string[] = [];
  if (ours.plays.length !== theirs.plays.length) {
    all.push(`${ours.plays.length} plays were written, ${theirs.plays.length} read`);
  }
  ours.plays.forEach((play, i) => {
    if (theirs.plays[i] !== play) all.push(`play ${i + 1}: ${play} was read as ${theirs.plays[i] ?? 'nothing'}`);
  });
  for (const key of new Set([...ours.lines.keys(), ...theirs.lines.keys()])) {
    const [one, other] = [ours.lines.get(key) ?? 'nothing', theirs.lines.get(key) ?? 'nothing'];
    if (one !== other) all.push(`${key}: ${one} was read as ${other}`);
  }
  if (ours.score !== theirs.score) all.push(`the score ${ours.score} was read as ${theirs.score}`);
  return all;
}

interface Telling {
  readonly state: GameState;
  readonly box: BoxScore;
  readonly plays: readonly Play[];
  readonly callOf: (play: Play, runner: LineupId) => EarnedCall;
  readonly idOf: (man: LineupPlayer) => string;
  readonly withDecisions: boolean;
}

function tell({ state, box, plays, callOf, idOf, withDecisions }: Telling): Told {
  const men = new Map<LineupId, string>();
  for (const side of SIDES) for (const man of state[side].lineup) men.set(man.lineupId, idOf(man));
  const name: Name = (man) => (man === null ? '-' : (men.get(man) ?? `#${man}`));
  return {
    plays: plays.map((play) => playText(play, name, callOf)),
    lines: boxLines(box, name, withDecisions),
    score: JSON.stringify([state.score, state.line, state.inning, state.half]),
  };
}

function playText(play: Play, name: Name, callOf: Telling['callOf']): string {
  const { inning, half, outsBefore, scoreBefore, order, kind, outs, runs, rbi } = play;
  const { sacrificeHit, sacrificeFly, groundedIntoDoublePlay } = play;
  const situation = [inning, half, outsBefore, scoreBefore.away, scoreBefore.home, ...play.runnersBefore.map(name)];
  const men = [order, ...[play.batter, play.pitcher, play.catcher].map(name)];
  const ways = play.advances.map((one) => [
    `${name(one.runner)} ${one.from}${one.out ? 'X' : '-'}${one.to}`,
    one.by.join(''),
    `charged to ${name(one.chargedTo)}`,
    ...(one.scored ? [callOf(play, one.runner), one.rbi ? 'batted in' : ''] : []),
  ]);
  const errors = play.errors.map(({ fielder, assists = [] }) => `${assists.join('')}E${fielder}`).toSorted();
  const flags = { sacrificeHit, sacrificeFly, groundedIntoDoublePlay };
  return JSON.stringify([situation, men, kind, ways, errors, outs, runs, rbi, flags, play.runnersAfter.map(name)]);
}

/** One line for each man of each table; a two-way starter has one. */
function boxLines(box: BoxScore, name: Name, withDecisions: boolean): ReadonlyMap<string, string> {
  const sums = new Map<string, Record<string, number | string>>();
  const add = (key: string, line: object): void => {
    const sum = sums.get(key) ?? {};
    for (const [column, value] of Object.entries(line) as readonly (readonly [string, unknown])[]) {
      if (typeof value === 'number' && column !== 'lineupId') sum[column] = value + Number(sum[column] ?? 0);
      if (withDecisions && (value === true || column === 'decision')) sum[column] = String(value);
    }
    sums.set(key, sum);
  };
  for (const side of SIDES) {
    const { batting, pitching, fielding, r, h, e, lob, er, placed } = box[side];
    for (const line of batting) add(`${side} batting ${name(line.lineupId)}`, line);
    for (const line of pitching) add(`${side} pitching ${name(line.lineupId)}`, line);
    for (const line of fielding) add(`${side} fielding ${name(line.lineupId)} ${line.position}`, line);
    add(`${side} team`, { r, h, e, lob, er, placed });
  }
  const told = [...sums].map(
    ([key, sum]) => [key, JSON.stringify(inOrder(Object.entries(sum).filter(isTold)))] as const,
  );
  return new Map(told.filter(([, text]) => text !== '[]'));
}

const inOrder = (cells: readonly (readonly [string, number | string])[]) =>
  cells.toSorted(([one], [other]) => (one < other ? -1 : 1));

/** A man of whom nothing is to tell may have a line or none. */
const isTold = ([, value]: readonly [string, number | string]): boolean => value !== 0 && value !== 'null';

/** Winner, loser and save as the info records name them. */
function recordedDecisions(state: GameState, box: BoxScore, naming: Naming, read: ReadGame): readonly string[] {
  if (state.status !== 'completed') return [];
  const lines = SIDES.flatMap((side) => box[side].pitching);
  const idOf = (line: { readonly lineupId: LineupId } | undefined): string => {
    const man = SIDES.flatMap((side) => state[side].lineup).find((one) => one.lineupId === line?.lineupId);
    return man === undefined ? '' : naming.idOf(state, man);
  };
  const ours: Readonly<Record<string, string>> = {
    wp: idOf(lines.find(({ decision }) => decision === 'win')),
    lp: idOf(lines.find(({ decision }) => decision === 'loss')),
    save: idOf(lines.find(({ save }) => save)),
  };
  return Object.entries(ours)
    .filter(([key, id]) => (read.info.get(key) ?? '') !== id)
    .map(([key, id]) => `${key}: ${id} was read as ${read.info.get(key) ?? ''}`);
}
