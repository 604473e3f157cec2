import type { LineupPlayer } from '../lineup';
import { inOrder } from '../queries';
import type { LineupChange } from '../substitution';
import { afterwards, hasHurt, isBatter, isOnBase, wasAt, type Draft } from './draft';

/** Why a side at bat may not make these changes, or null. It brings pinch hitters, pinch runners, and men for the hurt. */
export function atBatProblem(draft: Draft): string | null {
  if (draft.isFielding) return null;
  const isMending = hasHurt(draft);
  for (const change of draft.changes) {
    const problem = change.type === 'enter' ? enterProblem(draft, change) : stayProblem(draft, isMending);
    if (problem !== null) return problem;
  }
  return null;
}

function enterProblem(draft: Draft, change: Extract<LineupChange, { type: 'enter' }>): string | null {
  const { gone } = draft;
  const man = gone.find((one) => one.lineupId === change.replaces);
  if (man === undefined) return null;
  const { position } = change;
  const problem = roleProblem(draft, man, position);
  if (problem !== null || man.hurt) return problem;
  return change.battingOrder === man.battingOrder
    ? null
    : `Whoever bats or runs for ${man.name} takes his place in the order.`;
}

function roleProblem(draft: Draft, man: LineupPlayer, position: LineupPlayer['position']): string | null {
  if (man.hurt && position === man.position) return null;
  const isHitter = man.position === 'DH';
  if (position === 'PH' || (isHitter && position === 'DH' && isBatter(draft, man))) {
    if (isBatter(draft, man)) return null;
    const batter = inOrder(draft.team, draft.team.nextBatter);
    return `A pinch hitter bats for the batter${batter === null ? '' : `, ${batter.name}`}.`;
  }
  if (position === 'PR' || (isHitter && position === 'DH' && isOnBase(draft, man))) {
    return isOnBase(draft, man) ? null : `${man.name} is not on base: nobody can run for him.`;
  }
  return man.hurt ? null : `${draft.team.name} is at bat: only pinch hitters and pinch runners come in.`;
}

/** Men in the game stay where they are, but the pitcher may bat or run for the designated hitter. */
function stayProblem(draft: Draft, isMending: boolean): string | null {
  if (isMending || isForHitter(draft)) return null;
  return `Positions change only while ${draft.team.name} is in the field.`;
}

function isForHitter(draft: Draft): boolean {
  const hitter = wasAt(draft, 'DH');
  const pitcher = wasAt(draft, 'P');
  if (hitter === null || pitcher === null) return false;
  if (!isBatter(draft, hitter) && !isOnBase(draft, hitter)) return false;
  const after = afterwards(draft, pitcher);
  const moves = draft.changes.filter((change) => change.type !== 'enter').length;
  return (
    afterwards(draft, hitter) === null &&
    after?.position === 'P' &&
    after.battingOrder === hitter.battingOrder &&
    moves === 2
  );
}
