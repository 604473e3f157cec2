import { endsPlateAppearance } from '../play';
import type { Situation, Written } from '../notation/written';
import { isForceOut } from './infer';
import { isOn, outsIn, type Slots } from './slots';
import { mayRunOnStrikeout } from './usual-moves';

const BASES = ['the plate', 'first', 'second', 'third', 'home'] as const;
const HIT_BASES: Readonly<Partial<Record<Written['kind'], number>>> = { single: 1, double: 2, triple: 3, homeRun: 4 };

/** What cannot be in a play, in a sentence for who entered it; null for a sound one. */
export function planProblem(written: Written, situation: Situation, slots: Slots): string | null {
  return (
    runnerProblem(written, situation) ??
    batterProblem(written, situation, slots) ??
    handsProblem(slots) ??
    countProblem(written, situation, slots) ??
    trafficProblem(situation, slots) ??
    runsProblem(written, situation, slots) ??
    sacrificeProblem(written, situation, slots)
  );
}

/** Who steals or is picked off has to be there. */
function runnerProblem({ runs }: Written, situation: Situation): string | null {
  for (const { type, base } of runs) {
    if (base === null) continue;
    const from = type === 'pickOff' ? base : ((base - 1) as 0 | 1 | 2 | 3);
    if (!isOn(situation, from)) return `Nobody is on ${BASES[from]}.`;
  }
  return null;
}

function batterProblem({ kind, errors }: Written, situation: Situation, [batter]: Slots): string | null {
  if (!endsPlateAppearance(kind)) return batter === null ? null : 'The batter stays at bat on this play.';
  if (batter === null) return 'The batter has to go somewhere.';
  const bases = HIT_BASES[kind];
  if (bases !== undefined) {
    if (batter.to < bases) return `On this hit the batter reaches ${BASES[bases]}.`;
    return batter.out && batter.to === bases && bases === 1 ? 'A batter put out at first has no hit.' : null;
  }
  if (kind === 'out') return batter.out ? null : 'On this play the batter is out: write FC or E when he is safe.';
  if (kind === 'fieldersChoice') {
    if (situation.runners.every((runner) => runner === null)) return 'Nobody is on base for a fielder’s choice.';
    return batter.out ? 'On a fielder’s choice the batter is safe.' : null;
  }
  if (kind === 'error') {
    if (errors.length === 0) return 'Somebody has to make the error.';
    return batter.out && batter.to === 1 ? 'A batter put out at first did not reach on the error.' : null;
  }
  if (kind === 'strikeout') {
    if (batter.out || mayRunOnStrikeout(situation)) return null;
    return 'With a runner on first and fewer than two out the batter is out on strikes.';
  }
  return batter.out && batter.to === 1 ? 'The batter was given first base.' : null;
}

/** An assist goes to another man than the next throw or putout. */
function handsProblem(slots: Slots): string | null {
  const throwsToHimself = slots.some(
    (one) => one !== null && one.by.some((hand, at) => at > 0 && one.by[at - 1] === hand),
  );
  return throwsToHimself ? 'A fielder does not throw to himself.' : null;
}

function countProblem(written: Written, situation: Situation, slots: Slots): string | null {
  const { kind, count } = written;
  const outs = outsIn(slots);
  if (situation.outs + outs > 3) {
    return situation.outs === 2 ? 'There are two out: only one more can be made.' : 'That would be a fourth out.';
  }
  const said = written.outs.length + written.runs.filter(({ safe }) => !safe).length;
  if (count === null && outs < said) return 'There is nobody on base for that out.';
  if (count !== null && outs !== count) return `This makes ${outs} ${outs === 1 ? 'out' : 'outs'}, not ${count}.`;
  const moved = slots.some((one) => one !== null);
  if (!endsPlateAppearance(kind) && kind !== 'foulError' && !moved) {
    return situation.runners.every((runner) => runner === null)
      ? 'Nobody is on base for that.'
      : kind === 'otherAdvance'
        ? 'Say who moved, as in OA 1-2.'
        : 'Nobody moves on this play.';
  }
  if (kind === 'caughtStealing' && outs === 0 && written.errors.length === 0) return 'Nobody is caught stealing.';
  return null;
}

/** Nobody shares a base, and nobody passes the man ahead. */
function trafficProblem(situation: Situation, slots: Slots): string | null {
  let ahead = 5;
  for (const from of [3, 2, 1, 0] as const) {
    const one = slots[from];
    if (one === null && (from === 0 || !isOn(situation, from))) continue;
    if (one?.out === true) continue;
    const to = one?.to ?? from;
    if (to < 4 && to === ahead) return `Two runners cannot stand on ${BASES[to]}.`;
    if (to > ahead || (to === 4 && ahead < 4)) return `The runner from ${BASES[from]} cannot pass the runner ahead.`;
    ahead = Math.min(to, ahead);
  }
  return null;
}

function runsProblem(written: Written, situation: Situation, slots: Slots): string | null {
  if (situation.outs + outsIn(slots) < 3) return null;
  const isAnyoneHome = slots.some((one) => one !== null && !one.out && one.to === 4);
  if (!isAnyoneHome) return null;
  const forces = slots.filter((one) => one?.out === true && (one.force ?? isForceOut(written, situation, slots, one)));
  return forces.length === outsIn(slots) ? 'The third out is a force or the batter before first: no run counts.' : null;
}

function sacrificeProblem(written: Written, situation: Situation, slots: Slots): string | null {
  const { sacrifice } = written;
  if (sacrifice === null) return null;
  if (situation.outs === 2) return 'There is no sacrifice with two out.';
  const moves = slots.filter((one) => one !== null && one.from > 0 && !one.out);
  if (sacrifice === 'hit') return moves.length === 0 ? 'Nobody is on base to sacrifice for.' : null;
  return moves.some((one) => one?.to === 4) ? null : 'Nobody scores on this sacrifice fly.';
}
