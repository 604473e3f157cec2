import { afterwards, isBatter, isOnBase, wasAt, willBeAt, type Draft } from './draft';

/**
 * Whether these changes cost the side its designated hitter: he takes a position; the pitcher takes another; a man who was
 * in the game already (fielder, pinch hitter or runner) goes to the mound; the pitcher bats or runs for him,
 * or takes his place when he is hurt.
 */
export function losesHitter(draft: Draft): boolean {
  if (!draft.team.designatedHitter) return false;
  const hitter = wasAt(draft, 'DH');
  const pitcher = wasAt(draft, 'P');
  if (hitter === null || pitcher === null) return false;
  const hitterAfter = afterwards(draft, hitter);
  if (hitterAfter !== null && hitterAfter.position !== 'DH') return true;
  const pitcherAfter = afterwards(draft, pitcher);
  if (pitcherAfter !== null && pitcherAfter.position !== 'P') return true;
  const mound = willBeAt(draft, 'P');
  if (mound !== null && mound.was !== null && mound.was !== pitcher) return true;
  if (hitterAfter !== null) return false;
  if (hitter.hurt) return mound?.man.battingOrder === hitter.battingOrder;
  const isHisTurn = isBatter(draft, hitter) || isOnBase(draft, hitter);
  return isHisTurn && pitcherAfter?.battingOrder === hitter.battingOrder;
}

/** Why the designated hitter cannot be dealt with so, or null. */
export function hitterProblem(draft: Draft): string | null {
  return losesHitter(draft) ? lostProblem(draft) : keptProblem(draft);
}

/** Lost: he is nowhere in the lineup, and the pitcher bats. */
function lostProblem(draft: Draft): string | null {
  const { team } = draft;
  const hitter = willBeAt(draft, 'DH');
  if (hitter !== null) {
    return `${team.name} would lose the designated hitter: ${hitter.man.name} has to leave or take a position.`;
  }
  const pitcher = willBeAt(draft, 'P');
  if (pitcher !== null && pitcher.man.battingOrder === null) {
    return `${team.name} would lose the designated hitter: say which place in the order ${pitcher.man.name} takes.`;
  }
  return null;
}

/** Not lost: he or his successor bats in his place, or there is none and never will be. */
function keptProblem(draft: Draft): string | null {
  const { team, changes, gone } = draft;
  const before = wasAt(draft, 'DH');
  const hitter = willBeAt(draft, 'DH');
  if (!team.designatedHitter || before === null) {
    if (hitter !== null) return `${team.name} plays without a designated hitter.`;
  } else {
    if (hitter === null || hitter.man.battingOrder !== before.battingOrder) {
      return `The place of ${before.name} in the order is kept for a designated hitter.`;
    }
    const pitcher = willBeAt(draft, 'P');
    if (pitcher !== null && pitcher.man.battingOrder !== null) {
      return `${pitcher.man.name} does not bat while there is a designated hitter.`;
    }
  }
  const leaver = changes.find((change) => change.type === 'leave');
  if (leaver === undefined) return null;
  const name = gone.find((man) => man.lineupId === leaver.lineupId)?.name ?? 'him';
  return `Somebody has to come in for ${name}: a player leaves without one only where the designated hitter is lost.`;
}
