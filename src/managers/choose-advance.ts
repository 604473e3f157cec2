import type { AdvanceChoice, AdvanceQuestion } from '@/game/advance-question';
import { assertNever } from '@/shared/assert';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { boardAfter, type Fate } from './advance-boards';
import { breakEven } from './break-even';
import { expectedTrail } from './expected-trail';
import { worthOf } from './worth';

const chance = (safe: number): number => safe / 20;

/**
 * Answers an advance question. The lead runner goes by the break-even table, moved by `boldness` (0 is exact, positive
 * sends more); every other answer, and all of them in a close last inning, weighs the boards that can follow.
 */
export function chooseAdvance(state: GameState, asked: AdvanceQuestion, table: Table, boldness: number): AdvanceChoice {
  const question = { ...asked, trail: expectedTrail(state, asked, table) };
  const worth = worthOf(state);
  const value = (lead: Fate, trail: Fate): number => worth(boardAfter(state, question, lead, trail));
  const lead = chance(question.lead.safe);
  const trail = question.trail === null ? 0 : chance(question.trail.safe);

  const throwAtLead = (other: Fate): number => lead * value('safe', other) + (1 - lead) * value('out', other);
  const throwAtTrail = (): number => trail * value('safe', 'safe') + (1 - trail) * value('safe', 'out');
  const trailStays = (): number => throwAtLead('held');
  const trailGoes = (): number => Math.min(throwAtLead('safe'), throwAtTrail());
  const thrown = (): number => (question.trail === null ? trailStays() : Math.max(trailStays(), trailGoes()));
  const cutOff = (): number => value('safe', 'held');

  switch (question.ask) {
    case 'sendLead': {
      const needed = breakEven(state, question);
      if (needed !== null) return lead >= needed - boldness - 1e-9 ? 'go' : 'hold';
      const going =
        question.situation === 'groundBall' || question.situation === 'steal'
          ? trailStays()
          : Math.min(cutOff(), thrown());
      return going >= value('held', 'held') ? 'go' : 'hold';
    }
    case 'throwToLead':
      return thrown() <= cutOff() ? 'throw' : 'cutoff';
    case 'sendTrail':
      return trailGoes() > trailStays() ? 'go' : 'hold';
    case 'throwTarget':
      return throwAtLead('safe') <= throwAtTrail() ? 'lead' : 'trail';
    default:
      return assertNever(question.ask);
  }
}
