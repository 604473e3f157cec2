import { defined } from '@/shared/assert';
import type { LineupPlayer } from '../lineup';
import type { LineupChange, MadeChange, Substituted } from '../substitution';
import { isBatter, isOnBase, type Draft } from './draft';
import { losesHitter } from './hitter';

/** The facts of a substitution that was found legal. */
export function substitutedBy(draft: Draft): Substituted {
  const { side, team, men, gone, changes } = draft;
  const entered = men.filter(({ was }) => was === null).map(({ man }) => man);
  const changed = men.filter(({ man, was }) => man !== was).map(({ man }) => man);
  return {
    side,
    changes: changes.map((change) => made(draft, entered, change)),
    lineup: [...gone.map((man) => ({ ...man, active: false })), ...changed],
    designatedHitter: team.designatedHitter && !losesHitter(draft),
  };
}

function made(draft: Draft, entered: readonly LineupPlayer[], change: LineupChange): MadeChange {
  if (change.type === 'enter') {
    const { lineupId, position, battingOrder } = defined(
      entered.find((man) => man.replaced === change.replaces),
      'player who comes in',
    );
    const instead = manOf(draft, change.replaces);
    const role = roleOf(draft, instead, change.position, position);
    return { role, lineupId, replaced: change.replaces, from: null, position, battingOrder };
  }
  const { lineupId, position: from, battingOrder } = manOf(draft, change.lineupId);
  return change.type === 'leave'
    ? { role: 'leave', lineupId, replaced: null, from, position: from, battingOrder }
    : { role: 'move', lineupId, replaced: null, from, position: change.position, battingOrder: change.battingOrder };
}

function roleOf(
  draft: Draft,
  instead: LineupPlayer,
  asked: LineupPlayer['position'],
  position: LineupPlayer['position'],
): MadeChange['role'] {
  if (asked === 'PH' || (position === 'DH' && isBatter(draft, instead))) return 'pinchHitter';
  if (asked === 'PR' || (position === 'DH' && isOnBase(draft, instead))) return 'pinchRunner';
  if (position === 'DH') return 'designatedHitter';
  return position === 'P' ? 'pitcher' : 'fielder';
}

const manOf = ({ team }: Draft, id: number): LineupPlayer =>
  defined(
    team.lineup.find((man) => man.lineupId === id),
    `lineup id ${id}`,
  );
