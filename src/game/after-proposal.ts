import { assert } from '@/shared/assert';
import type { LoggedEvent } from './events';
import type { Phase } from './phase';

type ProposalEvent = Extract<LoggedEvent, { type: 'resultProposed' | 'resultConfirmed' | 'resultChallenged' }>;

/** The phase after something was said of a result that was entered by hand. */
export function afterProposal(phase: Phase, event: ProposalEvent): Phase {
  assert(phase.type === 'result' || phase.type === 'confirm', `${event.type} in phase ${phase.type}`);
  const { draft, defense, offense } = phase;
  const open = { draft, defense, offense };
  switch (event.type) {
    case 'resultProposed': {
      const { side, result, seconds } = event.data;
      const dueAt = seconds === null ? null : new Date(Date.parse(event.at) + 1000 * seconds).toISOString();
      const challenges = phase.type === 'confirm' ? phase.proposal.challenges : (phase.challenge?.count ?? 0);
      return { type: 'confirm', ...open, proposal: { side, result, dueAt, challenges } };
    }
    case 'resultConfirmed':
      return { type: 'result', ...open };
    case 'resultChallenged': {
      assert(phase.type === 'confirm', 'a challenge of nothing');
      const { result, challenges } = phase.proposal;
      return { type: 'result', ...open, challenge: { ...event.data, result, count: challenges + 1 } };
    }
    default:
      return event satisfies never;
  }
}
