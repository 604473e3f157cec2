import type { Base, Origin } from '@/game/bases';
import type { LineupId } from '@/game/lineup';
import type { Play } from '@/game/play';
import { FIELD_POSITIONS, fielderNumber } from '@/game/positions';
import { battingTeam, fieldingTeam } from '@/game/queries';
import { playFaults } from '@/game/resolve/play-faults';
import type { GameState } from '@/game/state';
import { whatComes } from '@/game/what-comes';
import type { EventText } from '../event-text';
import type { ReadGame, Step } from '../game/real-game';
import type { Fault, RecordedGame } from '../records';

type PlayStep = Extract<Step, { type: 'play' }>;

/**
 * What is wrong with plays that can be read: reading programs take them and count wrongly. `read` is the game as it was
 * played over; three outs a half-inning and the sequence of innings are its matter already.
 */
export function checkPlays({ id, records }: RecordedGame, read: ReadGame): readonly Fault[] {
  const lines = new Map<object, number>(records.map(({ line, record }) => [record, line]));
  const outOfTurn = battingOutOfTurn(records);
  const placed = new PlacedRunner();
  const faults: Fault[] = [];
  let isOver = false;
  for (const step of read.steps) {
    if (step.type !== 'play') continue;
    const { play, record } = step;
    const line = lines.get(record) ?? 0;
    const reasons = [
      ...(isOver ? ['The game was over before this play.'] : []),
      ...orderFaults(step, outOfTurn.has(line)),
      ...fieldFaults(step.before),
      ...unwritten(step),
      ...markFaults(step),
      ...placed.faults(step),
      ...playFaults(play).map((fault) => `The play cannot be: ${fault}.`),
    ];
    for (const reason of reasons) faults.push({ line, game: id, reason: `${record.event}: ${reason}` });
    isOver ||= endsGame(step.before, play);
  }
  return faults;
}

/** Lines of plays that follow a record of batting out of turn. */
function battingOutOfTurn(records: RecordedGame['records']): ReadonlySet<number> {
  const lines = new Set<number>();
  let isNext = false;
  for (const { line, record } of records) {
    if (record.type === 'ladj') isNext = true;
    if (record.type !== 'play' || record.event === 'NP') continue;
    if (isNext) lines.add(line);
    isNext = false;
  }
  return lines;
}

function orderFaults({ before, play }: PlayStep, isSaid: boolean): readonly string[] {
  const { nextBatter } = battingTeam(before);
  return play.order === nextBatter || isSaid
    ? []
    : [`Place ${nextBatter} of the order is at bat, not place ${play.order}.`];
}

/** Every position has its man, and who came in to hit or run has a position once his side takes the field. */
function fieldFaults(before: GameState): readonly string[] {
  const active = fieldingTeam(before).lineup.filter((man) => man.active);
  const faults: string[] = [];
  for (const position of FIELD_POSITIONS) {
    const count = active.filter((man) => man.position === position).length;
    if (count !== 1) faults.push(`${count} men are at position ${fielderNumber(position)}.`);
  }
  for (const { name, position } of active) {
    if (position === 'PH' || position === 'PR') faults.push(`${name} came in to hit or run and has no position yet.`);
  }
  return faults;
}

/** Men who move though the text does not say so. */
function unwritten({ play, text }: PlayStep): readonly string[] {
  const told = toldBy(text);
  return play.advances
    .filter(({ from }) => from > 0 && !told.has(from))
    .map(({ from }) => `The man on base ${from} has to move, and no advance says so.`);
}

function toldBy({ basic, advances }: EventText): ReadonlySet<Origin> {
  const told = new Set<Origin>(advances.map(({ from }) => from));
  if (basic.type === 'out') for (const { from } of basic.outs) told.add(from);
  const extra = basic.type === 'running' ? basic.extra : 'with' in basic ? basic.with : null;
  if (extra?.type === 'runs') {
    for (const { type, base } of extra.runs) told.add((type === 'pickOff' ? base : base - 1) as Origin);
  }
  return told;
}

const DOUBLE_PLAYS: ReadonlySet<string> = new Set(['DP', 'GDP', 'LDP', 'FDP', 'BGDP', 'BPDP']);
const TRIPLE_PLAYS: ReadonlySet<string> = new Set(['TP', 'GTP', 'LTP']);

function markFaults({ text, play }: PlayStep): readonly string[] {
  const least = text.modifiers.some((one) => TRIPLE_PLAYS.has(one))
    ? 3
    : text.modifiers.some((one) => DOUBLE_PLAYS.has(one))
      ? 2
      : 0;
  return play.outs < least ? [`Marked as a play of ${least} outs, but ${play.outs} are made.`] : [];
}

/** Follows the man whom the rules put on a base: his run is never earned, and has to be marked so. */
class PlacedRunner {
  #half = '';
  #base: Base | null = null;

  faults({ before, play }: PlayStep): readonly string[] {
    const half = `${play.inning} ${play.half}`;
    if (half !== this.#half) {
      this.#half = half;
      this.#base = placedOn(before.runners);
      if (this.#base !== null && before.inning <= before.rules.innings) {
        return ['A runner is placed before the extra innings.'];
      }
    }
    const base = this.#base;
    const advance = base === null ? undefined : play.advances.find(({ from }) => from === base);
    if (advance === undefined) return [];
    this.#base = advance.out || advance.to === 4 ? null : advance.to;
    const isMarked = advance.earned === 'unearned';
    return advance.scored && !isMarked ? ['The run of the runner who was placed has to be marked (UR).'] : [];
  }
}

const placedOn = (runners: readonly (LineupId | null)[]): Base | null =>
  ([1, 2, 3] as const).find((base) => runners[base - 1] !== null) ?? null;

function endsGame(before: GameState, { runs, outs, half, inning }: Play): boolean {
  const { away, home } = before.score;
  const score = half === 'top' ? { away: away + runs, home } : { away, home: home + runs };
  const comes = whatComes(before.rules, { inning, half, outs: before.outs + outs, score });
  return comes !== 'play' && comes !== 'bottom' && comes !== 'inning';
}
