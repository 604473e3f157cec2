import type { LineupId } from '../lineup';
import type { Advance, EarnedCall, Play } from '../play';
import { ShadowInning } from './shadow-inning';

/** A run of a half-inning, and whether it is earned. */
export interface RunFate {
  /** Number of the play it scored on. */
  readonly play: number;
  readonly runner: LineupId;
  readonly chargedTo: LineupId;
  /** Earned against the pitcher who is charged with it. */
  readonly earned: boolean;
  /** Earned against his team: a reliever has no benefit of errors before him, his team has (9.16(i)). */
  readonly teamEarned: boolean;
}

/** A half-inning that starts with a man on base: the rules placed him there. */
export const isPlaced = ({ outsBefore, runnersBefore }: Play): boolean =>
  outsBefore === 0 && (runnersBefore[0] !== null || runnersBefore[1] !== null || runnersBefore[2] !== null);

/** A play by which a run may not be earned. */
export function isUnclean({ kind, errors, advances }: Play): boolean {
  if (errors.length > 0 || kind === 'error' || kind === 'interference' || kind === 'passedBall') return true;
  if (kind !== 'strikeout' && kind !== 'walk') return false;
  for (let i = 0; i < advances.length; i++) if ((advances[i] as Advance).reason === 'passedBall') return true;
  return false;
}

/** Every run of a half-inning so far, from its first play on, in the order in which they scored (SPEC EA). */
export function earnedRuns(half: readonly Play[]): readonly RunFate[] {
  const [first] = half;
  if (first === undefined || !(isPlaced(first) || half.some(isUnclean))) return half.flatMap(calledRuns);
  const calls = new Map<string, EarnedCall>();
  for (const { number, advances } of half) {
    for (const { runner, earned } of advances) if (earned !== undefined) calls.set(`${number} ${runner}`, earned);
  }
  return reconstructedRuns(half).map((run) => {
    const call = calls.get(`${run.play} ${run.runner}`);
    return call === undefined ? run : { ...run, ...fateBy(call) };
  });
}

/** As `earnedRuns`, whatever the scorer called: the half-inning gone over again by the rules alone. */
export function reconstructedRuns(half: readonly Play[]): readonly RunFate[] {
  const team = replayed(half, 0);
  const pitchers = new Map<LineupId, ReadonlyMap<string, boolean>>();
  half.forEach((play, at) => {
    const { pitcher } = play;
    if (!pitchers.has(pitcher)) pitchers.set(pitcher, at === 0 ? team : replayed(half, at));
  });
  return half.flatMap(plainRuns).map((run) => {
    const key = `${run.play} ${run.runner}`;
    const teamEarned = team.get(key) ?? false;
    // A man charged to a pitcher of an earlier half was placed: his run is not earned in any case.
    const own = pitchers.get(run.chargedTo)?.get(key);
    return { ...run, teamEarned, earned: own ?? teamEarned };
  });
}

const fateBy = (call: EarnedCall): Pick<RunFate, 'earned' | 'teamEarned'> => ({
  earned: call !== 'unearned',
  teamEarned: call === 'earned',
});

/** The half-inning from one play on: for each run, whether it is earned. */
function replayed(half: readonly Play[], from: number): ReadonlyMap<string, boolean> {
  const shadow = new ShadowInning(half[from] as Play, from === 0);
  for (let i = from; i < half.length; i++) shadow.add(half[i] as Play);
  return new Map(shadow.runs.map((run) => [`${run.play} ${run.runner}`, ShadowInning.isEarned(run)]));
}

const plainRuns = (play: Play): readonly RunFate[] => runsOf(play, () => 'earned');
const calledRuns = (play: Play): readonly RunFate[] => runsOf(play, ({ earned }) => earned ?? 'earned');

const runsOf = (play: Play, callOf: (advance: Advance) => EarnedCall): readonly RunFate[] =>
  play.runs === 0
    ? NO_RUNS
    : play.advances
        .filter((advance) => advance.scored)
        .map((advance) => ({
          play: play.number,
          runner: advance.runner,
          chargedTo: advance.chargedTo,
          ...fateBy(callOf(advance)),
        }));
const NO_RUNS: readonly RunFate[] = [];
