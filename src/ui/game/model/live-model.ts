import type { LoggedEvent } from '@/game/events';
import { foldScorecard } from '@/game/fold-scorecard';
import type { Play } from '@/game/play';
import type { Scorecard } from '@/game/scorecard';
import type { Viewer } from '@/game/viewer';
import type { GameView } from '@/server/live/types';

/** What the page knows of a game: a fold of everything heard so far, however it was heard. */
export interface LiveModel {
  readonly viewer: Viewer;
  readonly card: Scorecard;
  /** Every play heard of by its number: a scorecard holds only the latest. */
  readonly plays: ReadonlyMap<number, Play>;
  /** Events that came ahead of their turn, by seq. */
  readonly early: ReadonlyMap<number, LoggedEvent>;
}

const withPlays = (known: ReadonlyMap<number, Play>, plays: readonly Play[]): ReadonlyMap<number, Play> => {
  const fresh = plays.filter((play) => known.get(play.number) === undefined);
  return fresh.length === 0 ? known : new Map([...known, ...fresh.map((play) => [play.number, play] as const)]);
};

/** Folds the early events whose turn has come; what is already folded is dropped. */
function settle(model: LiveModel): LiveModel {
  let { card, plays } = model;
  const early = new Map(model.early);
  for (;;) {
    const event = early.get(card.state.seq + 1);
    if (event === undefined) break;
    early.delete(event.seq);
    card = foldScorecard(card, event);
    if (event.type === 'playMade') plays = withPlays(plays, [event.data.play]);
  }
  for (const seq of early.keys()) if (seq <= card.state.seq) early.delete(seq);
  return { ...model, card, plays, early };
}

/** Takes a snapshot, unless the page already knows more in the same role. */
export function receiveView(model: LiveModel | null, view: GameView): LiveModel {
  const sameRole = model !== null && model.viewer === view.viewer;
  if (sameRole && view.card.state.seq < model.card.state.seq) return model;
  return settle({
    viewer: view.viewer,
    card: view.card,
    plays: withPlays(model?.plays ?? new Map(), view.card.plays),
    // Early events were viewed for a role: a new role must not fold them.
    early: sameRole ? model.early : new Map(),
  });
}

/** Takes events from an answer or from the stream, in any order and any number of times. */
export function receiveEvents(model: LiveModel, events: readonly LoggedEvent[]): LiveModel {
  const fresh = events.filter((event) => event.seq > model.card.state.seq);
  if (fresh.length === 0) return model;
  return settle({ ...model, early: new Map([...model.early, ...fresh.map((event) => [event.seq, event] as const)]) });
}

/** Takes a page of older plays. */
export const receivePlays = (model: LiveModel, plays: readonly Play[]): LiveModel => ({
  ...model,
  plays: withPlays(model.plays, plays),
});

/** Something between what is folded and what came is missing. */
export const hasGap = (model: LiveModel): boolean => model.early.size > 0;

/** All known plays, oldest first. */
export const playsInOrder = (model: LiveModel): readonly Play[] =>
  [...model.plays.values()].sort((a, b) => a.number - b.number);
