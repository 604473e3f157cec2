import type { PitchingAbilities } from './abilities';
import type { Mound } from './mound';

/** How far a pitcher is (SPEC Y). */
export interface Fatigue {
  /** Outs after which he is vulnerable; null for a man who is no pitcher: he cannot tire. */
  readonly limit: number | null;
  readonly vulnerable: boolean;
  readonly tired: boolean;
}

const FRESH: Fatigue = { limit: null, vulnerable: false, tired: false };

/** Men on base in the span of three outs that tire a pitcher, and runs in one inning. */
const MANY_REACHED = 3;
const MANY_RUNS = 4;
/** Outs past the limit after which anyone is tired. */
const LONG_PAST = 3;

/** Outs he lasts in the role in which he came in. */
export function outsBeforeVulnerable(role: Mound['role'], { starter, relief, closer }: PitchingAbilities): number {
  const asReliever = relief === null ? 3 * (starter ?? 1) : 3 * (relief - 1);
  if (role === 'starter') return starter === null ? asReliever : 3 * starter;
  return role === 'closer' && closer !== null ? closer : asReliever;
}

/** How tired the man on the mound is (domain 1.15). Once tired he stays so. */
export function fatigueOf(mound: Mound, pitching: PitchingAbilities | null): Fatigue {
  if (pitching === null) return FRESH;
  const limit = outsBeforeVulnerable(mound.role, pitching);
  const vulnerable = mound.outs >= limit;
  const [last, before, earlier] = mound.reached;
  // A closer who has had his outs is done with the first man who reaches.
  const many = mound.role === 'closer' && pitching.closer !== null ? 1 : MANY_REACHED;
  const tired =
    mound.tired ||
    (vulnerable &&
      (last + before + earlier >= many || mound.runsInInning >= MANY_RUNS || mound.outs > limit + LONG_PAST));
  return { limit, vulnerable, tired };
}
