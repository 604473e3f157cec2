import { assertNever } from '@/shared/assert';
import type { Side } from '../play';
import type { GameState } from '../state';
import { violation, type Violation } from '../violation';
import { waitingFor } from '../waiting';

/** Why a side cannot change its lineup at this moment, or null. */
export function closedTo(state: GameState, side: Side): Violation | null {
  const { phase } = state;
  switch (phase.type) {
    case 'decisions':
    case 'roll':
      return null;
    case 'positions':
      return phase.side === side ? null : violation('WRONG_PHASE', waitingFor(state));
    case 'result':
    case 'confirm':
    case 'advance':
      return violation('WRONG_PHASE', `Nobody comes in during a play. ${waitingFor(state)}`);
    case 'lineups':
    case 'ready':
    case 'suspended':
      return violation('WRONG_PHASE', waitingFor(state));
    case 'final':
      return violation('GAME_OVER', 'This game is over.');
    default:
      return assertNever(phase);
  }
}
