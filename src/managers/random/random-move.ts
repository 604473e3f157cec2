import type { Action } from '@/game/actions';
import { CARD_OUTCOMES, type CardOutcome } from '@/game/outcomes';
import type { Side } from '@/game/play';
import { battingSide, sidesToAct } from '@/game/queries';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import { mendLineup } from '@/game/substitute/mend-lineup';
import type { Table } from '@/game/table';
import { assertNever } from '@/shared/assert';
import type { Rng } from '@/shared/rng';
import { chance, pick } from './lots';
import { randomChanges } from './random-changes';
import { randomDefense, randomOffense } from './random-decisions';
import { randomMend } from './random-mend';

export interface RandomMove {
  readonly side: Side;
  readonly action: Action;
}

/** How often of a hundred a side changes its lineup before it decides. */
const CHANGES = 6;
/** How often of a hundred a result is challenged. */
const DOUBTS = 20;

/** A legal next action of a game that was started, at random among all there are; null when it is over. */
export function randomMove(state: GameState, table: Table, rng: Rng): RandomMove | null {
  const { phase } = state;
  if (phase.type === 'decisions' || phase.type === 'roll') {
    if (chance(rng, CHANGES)) {
      const side = pick(rng, SIDES);
      const changes = randomChanges(state, side, rng);
      if (changes !== null) return { side, action: { type: 'substitute', changes } };
    }
  }
  const waiting = sidesToAct(state);
  if (waiting.length === 0) return null;
  const side = pick(rng, waiting);
  switch (phase.type) {
    case 'decisions':
      return side === battingSide(state)
        ? { side, action: { type: 'decideOffense', decision: randomOffense(state, rng) } }
        : { side, action: { type: 'decideDefense', decision: randomDefense(state, rng) } };
    case 'roll':
      return { side, action: { type: 'roll' } };
    case 'advance':
      return { side, action: { type: 'chooseAdvance', choice: pick(rng, phase.question.choices) } };
    case 'result': {
      const outcome: CardOutcome = pick(rng, CARD_OUTCOMES);
      return { side, action: { type: 'submitResult', outcome, fielder: null } };
    }
    case 'confirm':
      return chance(rng, DOUBTS)
        ? { side, action: { type: 'challengeResult', reason: 'Look at the card again.' } }
        : { side, action: { type: 'confirmResult' } };
    case 'positions': {
      const changes = randomMend(state, side, rng) ?? mendLineup(state, side);
      return changes === null ? null : { side, action: { type: 'substitute', changes } };
    }
    case 'suspended':
      return { side, action: { type: 'resume' } };
    case 'lineups':
    case 'ready':
    case 'final':
      return null;
    default:
      return assertNever(phase);
  }
}
