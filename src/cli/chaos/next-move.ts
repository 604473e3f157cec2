import type { Action } from '@/game/actions';
import { STANDARD_DEFENSE, STANDARD_OFFENSE, type DefensiveDecision, type OffensiveDecision } from '@/game/decisions';
import { defensiveOptions, offensiveOptions } from '@/game/legality';
import type { Side } from '@/game/play';
import { battingSide, sidesToAct } from '@/game/queries';
import type { GameState } from '@/game/state';
import { assertNever } from '@/shared/assert';
import { below, type Rng } from '@/shared/rng';

/** What a person does next, or null while the game waits for others. Lineups are asked for elsewhere. */
export function nextMove(state: GameState, side: Side, rng: Rng): Action | null {
  const { phase } = state;
  if (!sidesToAct(state).includes(side)) return null;
  switch (phase.type) {
    case 'ready':
      return { type: 'start' };
    case 'decisions':
      return side === battingSide(state)
        ? { type: 'decideOffense', decision: offense(state, rng) }
        : { type: 'decideDefense', decision: defense(state, rng) };
    case 'roll':
      return { type: 'roll' };
    case 'advance': {
      const choice = oneOf(phase.question.choices, rng);
      return choice === null ? null : { type: 'chooseAdvance', choice };
    }
    case 'lineups':
    case 'result':
    case 'confirm':
    case 'positions':
    case 'suspended':
    case 'final':
      return null;
    default:
      return assertNever(phase);
  }
}

const oneOf = <T>(choices: readonly T[], rng: Rng): T | null => choices[below(rng, choices.length)] ?? null;

/** Now and then something else than standard, of what may be offered. */
function defense(state: GameState, rng: Rng): DefensiveDecision {
  const { infieldDepths } = defensiveOptions(state);
  return below(rng, 5) === 0
    ? { ...STANDARD_DEFENSE, infieldDepth: oneOf(infieldDepths, rng) ?? 'normal' }
    : STANDARD_DEFENSE;
}

function offense(state: GameState, rng: Rng): OffensiveDecision {
  const { steal, bunts } = offensiveOptions(state);
  const from = oneOf(steal, rng);
  const bunt = oneOf(bunts, rng);
  if (from !== null && below(rng, 4) === 0) return { ...STANDARD_OFFENSE, steal: [from] };
  return bunt !== null && below(rng, 8) === 0 ? { ...STANDARD_OFFENSE, bunt } : STANDARD_OFFENSE;
}
