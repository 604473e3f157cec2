import { EVENT_VERSION } from '@/game/fold';
import { foldScorecard } from '@/game/fold-scorecard';
import { effective } from '@/game/revise/effective';
import { isRevising } from '@/game/revise/is-revising';
import { foldLog } from '@/game/revise/fold-log';
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

/**
 * Folds events one by one, keeping what was before and after each. `past` is the log before them: needed where a rewind or
 * a correction is among them.
 */
export const foldSteps = (
  card: Scorecard | null,
  events: readonly LoggedEvent[],
  past: readonly LoggedEvent[] = [],
): FoldStep[] =>
  stepsOf(card, events, (before, event, i) =>
    isRevising(event) ? foldLog([...past, ...events.slice(0, i + 1)]) : foldScorecard(before, event),
  );

/** The steps of what counts of a whole log, as if the rest had never been. */
export const effectiveSteps = (log: readonly LoggedEvent[]): FoldStep[] => stepsOf(null, effective(log), foldScorecard);

function stepsOf(
  card: Scorecard | null,
  events: readonly LoggedEvent[],
  folded: (before: Scorecard | null, event: LoggedEvent, index: number) => Scorecard,
): FoldStep[] {
  let before = card;
  return events.map((event, i) => {
    const after = folded(before, event, i);
    const step = { before, event, after };
    before = after;
    return step;
  });
}
