import { earnedRuns, type RunFate } from '@/game/earned-runs/earned-runs';
import type { LineupId } from '@/game/lineup';
import type { EarnedCall, Play } from '@/game/play';
import type { RulingRecord } from '@/game/ruling';

/** Whether a run counts for the pitcher and his team. */
export type EarnedCalls = (play: Play, runner: LineupId) => EarnedCall;

/** Every run of a game: by its half-inning gone over again (9.16), and as the scorer ruled last. */
export function earnedCalls(plays: readonly Play[], rulings: readonly RulingRecord[]): EarnedCalls {
  const calls = new Map<string, EarnedCall>();
  for (const half of halvesOf(plays)) {
    for (const run of earnedRuns(half)) calls.set(keyOf(run.play, run.runner), callOf(run));
  }
  for (const { ruling } of rulings) {
    if (ruling.type !== 'earnedRun') continue;
    const key = keyOf(ruling.play, ruling.runner);
    const isEarned = calls.get(key) !== 'unearned';
    if (ruling.earned !== isEarned) calls.set(key, ruling.earned ? 'earned' : 'unearned');
  }
  return (play, runner) => calls.get(keyOf(play.number, runner)) ?? 'earned';
}

const keyOf = (play: number, runner: LineupId): string => `${play} ${runner}`;

const callOf = ({ earned, teamEarned }: RunFate): EarnedCall =>
  earned ? (teamEarned ? 'earned' : 'teamUnearned') : 'unearned';

/** The plays of each half-inning. */
function halvesOf(plays: readonly Play[]): readonly (readonly Play[])[] {
  const halves: Play[][] = [];
  for (const play of plays) {
    const [first] = halves.at(-1) ?? [];
    if (first?.inning === play.inning && first.half === play.half) halves.at(-1)?.push(play);
    else halves.push([play]);
  }
  return halves;
}
