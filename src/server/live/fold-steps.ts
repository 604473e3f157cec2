import { EVENT_VERSION } from '@/game/fold';
import { foldScorecard } from '@/game/fold-scorecard';
import type { Actor, GameEvent, LoggedEvent } from '@/game/events';
import type { Scorecard } from '@/game/scorecard';
import type { FoldStep } from './projection';

/** Gives events their place in the log. Time never runs backwards within a game, whatever the clock does. */
export function stamped(
  events: readonly GameEvent[],
  after: { readonly seq: number; readonly lastAt: string; readonly now: number; readonly by: Actor },
): LoggedEvent[] {
  const at = new Date(Math.max(after.now, Date.parse(after.lastAt))).toISOString();
  return events.map((event, i) => ({ ...event, seq: after.seq + 1 + i, v: EVENT_VERSION, at, by: after.by }));
}

/** Folds events one by one, keeping what was before and after each. */
export function foldSteps(card: Scorecard | null, events: readonly LoggedEvent[]): FoldStep[] {
  let before = card;
  return events.map((event) => {
    const after = foldScorecard(before, event);
    const step = { before, event, after };
    before = after;
    return step;
  });
}
