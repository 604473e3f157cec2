import type { Action } from '@/game/actions';
import type { Side } from '@/game/play';
import { battingSide, isComputer, roller, sidesToAct } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { assertNever } from '@/shared/assert';
import type { Rng } from '@/shared/rng';
import { managerOf } from './managers';

/**
 * What the computer in `side`'s seat does next, or null while the game waits for someone else. `viewed` is the state
 * as that side may see it. A game of two computers is started by the home one.
 */
export function nextAction(viewed: GameState, side: Side, table: Table, rng: Rng): Action | null {
  const { phase } = viewed;
  const team = viewed[side];
  if (team.computer === null) return null;
  const manager = managerOf(team.computer);
  if (phase.type === 'ready') return side === 'home' && isComputer(viewed, 'away') ? { type: 'start' } : null;
  if (!sidesToAct(viewed).includes(side)) return null;
  switch (phase.type) {
    case 'lineups':
      return { type: 'submitLineup', lineup: manager.lineup(team.roster, table, viewed.rules) };
    case 'decisions': {
      const changes = manager.substitute(viewed, side, table, rng);
      if (changes !== null) return { type: 'substitute', changes };
      return side === battingSide(viewed)
        ? { type: 'decideOffense', decision: manager.decideOffense(viewed, table, rng) }
        : { type: 'decideDefense', decision: manager.decideDefense(viewed, table, rng) };
    }
    case 'positions': {
      const changes = manager.substitute(viewed, side, table, rng);
      return changes === null ? null : { type: 'substitute', changes };
    }
    case 'roll':
      return roller(viewed) === side ? { type: 'roll' } : null;
    case 'advance':
      return { type: 'chooseAdvance', choice: manager.chooseAdvance(viewed, phase.question, table) };
    // Only a person reads a paper card.
    case 'result':
    case 'confirm':
    case 'suspended':
    case 'final':
      return null;
    default:
      return assertNever(phase);
  }
}
