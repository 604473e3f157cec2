import type { AdvanceQuestion, RunnerChance } from '@/game/advance-question';
import type { BaseCode, Destination, Origin } from '@/game/bases';
import type { GameState } from '@/game/state';
import { assertNever } from '@/shared/assert';
import type { Board } from './worth';

/** What becomes of a man who may try for more. */
export type Fate = 'safe' | 'held' | 'out';

/** Where everyone ends up who is not asked about: null is out. */
function unforced(question: AdvanceQuestion, from: Origin, lead: Fate, firstTaken: boolean): Destination | null {
  switch (question.situation) {
    case 'single':
      return (from + 1) as Destination;
    case 'double':
      return from === 0 ? 2 : from === 1 ? 3 : 4;
    case 'tagUp':
      if (from === 0) return null;
      // A fly deep enough for a try at third brings the man on third home.
      return from === 3 && question.lead.from === 2 ? 4 : from;
    case 'steal':
      return from === 0 ? null : from;
    case 'groundBall':
      if (lead !== 'held') return (from + 1) as Destination;
      if (from === 0) return null;
      return from === 1 || (from === 2 && firstTaken) ? ((from + 1) as Destination) : from;
    default:
      return assertNever(question.situation);
  }
}

/** The board when the play ends with these fates of the lead and the trail runner (`domain` 1.6, 1.7, 1.9). */
export function boardAfter(state: GameState, question: AdvanceQuestion, lead: Fate, trail: Fate): Board {
  let { outs } = state;
  let runs = 0;
  let bases = 0;
  const firstTaken = state.runners[0] !== null;
  const fateOf = (from: Origin): [RunnerChance, Fate] | null => {
    if (question.lead.from === from) return [question.lead, lead];
    return question.trail?.from === from ? [question.trail, trail] : null;
  };
  for (const from of [3, 2, 1, 0] as const) {
    if (from !== 0 && state.runners[from - 1] === null) continue;
    // On a steal the batter bats on.
    if (from === 0 && question.situation === 'steal') continue;
    const asked = fateOf(from);
    let to: Destination | null;
    if (asked?.[1] === 'safe') to = asked[0].to;
    else if (asked?.[1] === 'out') to = null;
    else to = unforced(question, from, lead, firstTaken);
    // The man asked about on a ground ball stays at third when he holds.
    if (asked?.[1] === 'held' && question.situation === 'groundBall') to = from === 0 ? null : from;
    if (to === null) outs++;
    else if (to === 4) runs++;
    else bases |= 1 << (to - 1);
  }
  return { runs, bases: bases as BaseCode, outs };
}
