import { assertNever } from '@/shared/assert';
import { battingTeam, fieldingTeam, reader, roller } from './queries';
import { otherSide, SIDES } from './sides';
import type { GameState } from './state';

/** What the game waits for and from whom, as one sentence. Says nothing sealed. */
export function waitingFor(state: GameState): string {
  const { phase } = state;
  switch (phase.type) {
    case 'lineups': {
      const missing = SIDES.filter((side) => state[side].submitted === null).map((side) => state[side].name);
      return `The game waits for the ${missing.length > 1 ? 'lineups' : 'lineup'} of ${missing.join(' and ')}.`;
    }
    case 'ready':
      return 'Both lineups are in: the game waits for a manager to start it.';
    case 'decisions': {
      const undecided: string[] = [];
      if (phase.defense === null) undecided.push(`${fieldingTeam(state).name} in the field`);
      if (phase.offense === null) undecided.push(`${battingTeam(state).name} at bat`);
      return `The game waits for ${undecided.join(' and ')} to decide.`;
    }
    case 'roll':
      return `The game waits for ${state[roller(state)].name} to roll.`;
    case 'result':
      return `The game waits for ${state[reader(state)].name} to read the result from the card.`;
    case 'confirm':
      return `The game waits for ${state[otherSide(phase.proposal.side)].name} to look at the result.`;
    case 'advance': {
      const team = phase.question.asked === 'offense' ? battingTeam(state) : fieldingTeam(state);
      return `The game waits for ${team.name} to answer about the runners.`;
    }
    case 'positions':
      return `The game waits for ${state[phase.side].name} to set its lineup.`;
    case 'suspended':
      return 'The game is suspended: either manager can take it up again.';
    case 'final':
      return 'The game is over.';
    default:
      return assertNever(phase);
  }
}
