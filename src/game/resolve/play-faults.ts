import type { Runners } from '../bases';
import { endsPlateAppearance, type Advance, type Play } from '../play';

const HIT_BASES: Readonly<Partial<Record<Play['kind'], number>>> = { single: 1, double: 2, triple: 3, homeRun: 4 };
const FIRST_BASE_KINDS: ReadonlySet<string> = new Set(['walk', 'intentionalWalk', 'hitByPitch', 'interference']);

/** What contradicts itself in a play (SPEC P), one sentence each; empty for a sound one, whoever produced it. */
export function playFaults(play: Play): readonly string[] {
  const faults: string[] = [];
  const demand = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  for (const advance of play.advances) checkAdvance(play, advance, demand);
  checkOrder(play, demand);
  checkBases(play, demand);
  checkTotals(play, demand);
  checkBatter(play, demand);
  checkFlags(play, demand);
  return faults;
}

type Demand = (holds: boolean, fault: string) => void;

const men = (runners: Runners): number => runners.filter((runner) => runner !== null).length;

function checkAdvance(play: Play, advance: Advance, demand: Demand): void {
  const { from, to, out, by } = advance;
  const expected = from === 0 ? play.batter : play.runnersBefore[from - 1];
  const name = `the runner from ${from}`;
  demand(advance.runner === expected, `${name} was not there`);
  // One whom an error saved from being caught stealing may go back to his base.
  const isStaying = out || advance.stealing === 'caught';
  demand(isStaying ? to >= from : to > from, `${name} moved backward or not at all`);
  demand(out === by.length > 0, `${name}: an out needs fielders, and only an out`);
  demand(out || !advance.force, `${name} is forced but not out`);
  demand(advance.scored === (!out && to === 4), `${name}: scored does not follow from where he went`);
  demand(!advance.rbi || advance.scored, `${name} is batted in without scoring`);
}

/** Lead man first, and nobody passes another. */
function checkOrder(play: Play, demand: Demand): void {
  let last = 4;
  let ahead = 5;
  for (const { from, to, out } of play.advances) {
    demand(from < last, 'advances are not in order, lead runner first');
    last = from;
    if (out) continue;
    demand(to < ahead || to === 4, 'a runner passed another');
    ahead = to;
  }
}

function checkBases(play: Play, demand: Demand): void {
  const after = [...play.runnersBefore];
  for (const { from } of play.advances) if (from > 0) after[from - 1] = null;
  for (const { runner, to, out } of play.advances) {
    if (out || to === 4) continue;
    demand((after[to - 1] ?? null) === null, `two runners on base ${to}`);
    after[to - 1] = runner;
  }
  demand(
    after.every((runner, index) => runner === play.runnersAfter[index]),
    'runners after do not follow from the advances',
  );
}

function checkTotals(play: Play, demand: Demand): void {
  const { advances, outs, runs } = play;
  const turn = endsPlateAppearance(play.kind) ? 1 : 0;
  demand(turn + men(play.runnersBefore) === outs + men(play.runnersAfter) + runs, 'runners are lost or made');
  demand(outs === advances.filter((advance) => advance.out).length, 'outs do not follow from the advances');
  demand(play.outsBefore + outs <= 3, 'more than three outs');
  demand(runs === advances.filter((advance) => advance.scored).length, 'runs do not follow from the advances');
  demand(play.rbi === advances.filter((advance) => advance.rbi).length, 'runs batted in do not follow');
}

function checkBatter(play: Play, demand: Demand): void {
  const { kind } = play;
  const batter = play.advances.find((advance) => advance.from === 0);
  if (!endsPlateAppearance(kind)) {
    demand(batter === undefined, 'the batter moved though he bats on');
    return;
  }
  if (batter === undefined) {
    demand(false, 'the batter went nowhere');
    return;
  }
  const bases = HIT_BASES[kind];
  if (bases !== undefined) demand(batter.to >= bases, 'the batter did not take the bases of his hit');
  if (FIRST_BASE_KINDS.has(kind)) demand(!batter.out || batter.to > 1, 'the batter was given first base');
  const isSafe = !batter.out || batter.to > 1;
  if (kind === 'error') demand(isSafe && play.errors.length > 0, 'reached on an error that nobody made');
  if (kind === 'fieldersChoice') demand(!batter.out, 'out on a fielder’s choice');
  if (kind === 'out') demand(batter.out, 'safe on an out');
}

function checkFlags(play: Play, demand: Demand): void {
  const { advances, outsBefore } = play;
  const isEarly = outsBefore < 2;
  if (play.sacrificeFly) {
    const isScored = advances.some((advance) => advance.scored && advance.reason === 'tagUp');
    demand(isEarly && isScored && play.ball?.trajectory === 'fly', 'no run on a sacrifice fly');
  }
  if (play.sacrificeHit) demand(isEarly && play.ball?.bunt !== false, 'no bunt on a sacrifice hit');
  if (play.groundedIntoDoublePlay) {
    demand(play.outs >= 2 && play.ball?.trajectory === 'ground' && play.rbi === 0, 'no double play on the ground');
  }
}
