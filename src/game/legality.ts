import { assertNever } from '@/shared/assert';
import { type Base, runnerOn } from './bases';
import {
  BUNTS,
  INFIELD_DEPTHS,
  OUTFIELD_DEPTHS,
  type Bunt,
  type DefensiveDecision,
  type InfieldDepth,
  type OffensiveDecision,
  type OutfieldDepth,
} from './decisions';

import { basesOccupied, isRunnerOn } from './queries';
import { supportedOffense } from './resolve/supported';
import type { GameState } from './state';
import { violation, type Violation } from './violation';

const BASE_NAMES = { 1: 'first', 2: 'second', 3: 'third' } as const;
const illegal = (message: string): Violation => violation('ILLEGAL_DECISION', message);

/** Why the side in the field may not decide so now, or null (SPEC D). Reads only what everyone sees. */
export function legalDefense(state: GameState, decision: DefensiveDecision): Violation | null {
  if (decision.alignment !== 'normal') return illegal('Only the normal alignment is played.');
  const outfield = outfieldProblem(state, decision.outfieldDepth);
  if (outfield !== null) return illegal(outfield);
  const depth = depthProblem(state, decision.infieldDepth);
  if (depth !== null) return illegal(depth);
  for (const base of decision.hold) {
    if (!isRunnerOn(state, base)) return illegal(`Nobody is on ${BASE_NAMES[base]} to hold.`);
  }
  if (new Set(decision.hold).size < decision.hold.length) return illegal('A base is held twice.');
  return null;
}

function depthProblem(state: GameState, depth: InfieldDepth): string | null {
  switch (depth) {
    case 'normal':
      return null;
    case 'dp':
      if (!isRunnerOn(state, 1)) return 'Double-play depth needs a runner on first.';
      return state.outs < 2 ? null : 'Double-play depth needs fewer than two outs.';
    case 'in':
    case 'corners_in':
      if (!isRunnerOn(state, 3)) return 'The infield comes in only with a runner on third.';
      return state.outs < 2 ? null : 'The infield comes in only with fewer than two outs.';
    default:
      return assertNever(depth);
  }
}

/** The outfield comes in to throw a man out at the plate. */
const outfieldProblem = (state: GameState, depth: OutfieldDepth): string | null =>
  depth !== 'in' || isRunnerOn(state, 2) || isRunnerOn(state, 3)
    ? null
    : 'The outfield comes in only with a runner on second or third.';

/** Why the side at bat may not decide so now, or null (SPEC D). Reads only what everyone sees. */
export function legalOffense(state: GameState, decision: OffensiveDecision): Violation | null {
  const { approach, steal, hitAndRun, bunt } = decision;
  if (approach !== 'normal') return illegal('Only the normal approach is played.');
  if (Number(steal.length > 0) + Number(hitAndRun) + Number(bunt !== null) > 1) {
    return illegal('Choose one of steal, hit-and-run and bunt.');
  }
  const problem =
    stealProblem(state, steal) ?? (hitAndRun ? hitAndRunProblem(state) : null) ?? buntProblem(state, bunt);
  return problem === null ? null : illegal(problem);
}

function stealProblem(state: GameState, steal: readonly Base[]): string | null {
  if (steal.length > 0 && !supportedOffense.steal) return 'Steals are not played here.';
  if (new Set(steal).size < steal.length) return 'A runner is sent twice.';
  for (const base of steal) {
    if (runnerOn(state.runners, base) === null) return `Nobody is on ${BASE_NAMES[base]} to steal.`;
    const next = base + 1;
    if ((next === 2 || next === 3) && isRunnerOn(state, next) && !steal.includes(next)) {
      return `The runner on ${BASE_NAMES[base]} has no base to steal: ${BASE_NAMES[next]} is occupied.`;
    }
  }
  return null;
}

function hitAndRunProblem(state: GameState): string | null {
  if (!supportedOffense.hitAndRun) return 'The hit-and-run is not played here.';
  if (!isRunnerOn(state, 1)) return 'A hit-and-run needs a runner on first.';
  if (isRunnerOn(state, 3)) return 'No hit-and-run with a runner on third.';
  return state.outs < 2 ? null : 'No hit-and-run with two outs.';
}

function buntProblem(state: GameState, bunt: Bunt | null): string | null {
  if (bunt === null) return null;
  if (!supportedOffense.bunts.includes(bunt)) return 'Bunts are not played here.';
  if (state.outs === 2) return 'No bunt with two outs.';
  if (bunt === 'sacrifice') {
    return isRunnerOn(state, 1) || isRunnerOn(state, 2) ? null : 'A sacrifice bunt needs a runner on first or second.';
  }
  return isRunnerOn(state, 3) ? null : 'A squeeze needs a runner on third.';
}

/** What the side in the field may be offered now. */
export interface DefensiveOptions {
  readonly infieldDepths: readonly InfieldDepth[];
  readonly outfieldDepths: readonly OutfieldDepth[];
  /** Bases with a runner to hold. */
  readonly hold: readonly Base[];
  readonly intentionalWalk: boolean;
}

/** What the side at bat may be offered now. */
export interface OffensiveOptions {
  /** Bases from which a runner may go alone. */
  readonly steal: readonly Base[];
  readonly hitAndRun: boolean;
  readonly bunts: readonly Bunt[];
}

export const defensiveOptions = (state: GameState): DefensiveOptions => ({
  infieldDepths: INFIELD_DEPTHS.filter((depth) => depthProblem(state, depth) === null),
  outfieldDepths: OUTFIELD_DEPTHS.filter((depth) => outfieldProblem(state, depth) === null),
  hold: basesOccupied(state),
  intentionalWalk: true,
});

export const offensiveOptions = (state: GameState): OffensiveOptions => ({
  steal: basesOccupied(state).filter((base) => stealProblem(state, [base]) === null),
  hitAndRun: hitAndRunProblem(state) === null,
  bunts: BUNTS.filter((bunt) => buntProblem(state, bunt) === null),
});
