import { earnedRuns } from '@/game/earned-runs/earned-runs';
import type { Play } from '@/game/play';
import type { Ruling } from '@/game/ruling';
import type { Scorecard } from '@/game/scorecard';

/** Which runs of a play are earned: how many, and whose (1 batter + 2 from first + 4 from second + 8 from third). */
export interface Earned {
  readonly eRun: number;
  readonly earnedCode: number;
}

/** A play whose earned runs came out otherwise than they seemed. */
export interface EarnedRow extends Earned {
  readonly number: number;
}

const NONE: Earned = { eRun: 0, earnedCode: 0 };

/** The earned runs of one play of a half-inning, as it stands. */
export function earnedOf(half: readonly Play[], play: Play): Earned {
  if (play.runs === 0) return NONE;
  const code = earnedRuns(half)
    .filter((run) => run.play === play.number && run.earned)
    .reduce((sum, run) => sum | bitOf(play, run.runner), 0);
  return { eRun: bits(code), earnedCode: code };
}

const bitOf = (play: Play, runner: number): number =>
  1 << (play.advances.find((advance) => advance.runner === runner && advance.scored)?.from ?? 0);

const bits = (code: number): number => [1, 2, 4, 8].filter((bit) => (code & bit) !== 0).length;

/** Earlier plays of the half-inning that a new play shows in another light: later hits may earn runs, and errors not. */
export function earnedAgain(before: Scorecard, after: Scorecard): readonly EarnedRow[] {
  const then = before.box.half;
  return then
    .filter((play) => play.runs > 0)
    .map((play) => ({ number: play.number, was: earnedOf(then, play), is: earnedOf(after.box.half, play) }))
    .filter(({ was, is }) => was.earnedCode !== is.earnedCode)
    .map(({ number, is }) => ({ number, ...is }));
}

/** What the scorer ruled of a run, where its play is at hand. */
export function earnedByRuling(card: Scorecard, ruling: Ruling): EarnedRow | null {
  if (ruling.type !== 'earnedRun') return null;
  const play = card.plays.find(({ number }) => number === ruling.play);
  if (play === undefined) return null;
  const half = card.plays.filter(({ inning, half: side }) => inning === play.inning && side === play.half);
  const bit = bitOf(play, ruling.runner);
  const { earnedCode } = earnedOf(half, play);
  const code = ruling.earned ? earnedCode | bit : earnedCode & ~bit;
  return { number: play.number, eRun: bits(code), earnedCode: code };
}
