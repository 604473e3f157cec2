import type { LoggedEvent } from '@/game/events';
import type { Play, Side } from '@/game/play';
import { isRevising } from '@/game/revise/is-revising';
import type { PlayRecord } from '@/game/revise/play-records';
import type { RewindRecord } from '@/game/revise/revision';
import type { Scorecard } from '@/game/scorecard';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import type { GameView } from '@/server/live/types';

/** A play that a rewind struck; `struck` is the seq of the rewind. */
export interface StruckPlay {
  readonly play: Play;
  readonly struck: number;
}

/** A request that was answered with no, or taken back: the last one heard of. */
export interface Declined {
  readonly seq: number;
  /** Who said no; the same as `asked` where he took it back. */
  readonly by: Side;
  readonly asked: Side;
  readonly what: 'stop' | 'revision';
}

/** The fold of the game, which is fetched after the first sight of it; null until it is here: events wait as early ones. */
export type Fold = (card: Scorecard, event: LoggedEvent) => Scorecard;

/** What the page knows of a game: a fold of everything heard so far, however it was heard. */
export interface LiveModel {
  readonly viewer: Viewer;
  readonly card: Scorecard;
  /** Every play that counts and was heard of, by its number: a scorecard holds only the latest. */
  readonly plays: ReadonlyMap<number, Play>;
  /** Plays that were struck, by rewind and number. */
  readonly struck: ReadonlyMap<string, StruckPlay>;
  /** Events that came ahead of their turn, by seq. */
  readonly early: ReadonlyMap<number, LoggedEvent>;
  readonly declined: Declined | null;
}

const withPlays = (known: ReadonlyMap<number, Play>, plays: readonly Play[]): ReadonlyMap<number, Play> => {
  const fresh = plays.filter((play) => known.get(play.number) === undefined);
  return fresh.length === 0 ? known : new Map([...known, ...fresh.map((play) => [play.number, play] as const)]);
};

/** Plays as they were corrected last; one that was corrected before it was fetched is right already. */
const corrected = (plays: ReadonlyMap<number, Play>, { corrections }: Scorecard): ReadonlyMap<number, Play> =>
  corrections.length === 0
    ? plays
    : new Map([
        ...plays,
        ...corrections.flatMap(({ play }) => (plays.has(play.number) ? [[play.number, play] as const] : [])),
      ]);

type Known = Pick<LiveModel, 'plays' | 'struck'>;

/** What is known once rewinds came that were not heard of before: each strikes the plays after its own. */
function rewound({ plays, struck }: Known, rewinds: readonly RewindRecord[]): Known {
  let [counting, gone] = [plays, struck];
  for (const { seq, toPlay } of rewinds) {
    const late = [...counting.values()].filter((play) => play.number > toPlay);
    gone = new Map([...gone, ...late.map((play) => [`${seq} ${play.number}`, { play, struck: seq }] as const)]);
    counting = new Map([...counting].filter(([number]) => number <= toPlay));
  }
  return { plays: counting, struck: gone };
}

/** Folds the early events whose turn has come; what is already folded is dropped. A rewind waits for its snapshot. */
function settle(model: LiveModel, fold: Fold | null): LiveModel {
  if (fold === null) return model;
  let { card, plays, declined } = model;
  const early = new Map(model.early);
  for (;;) {
    const event = early.get(card.state.seq + 1);
    if (event === undefined || isRevising(event)) break;
    early.delete(event.seq);
    declined = declinedBy(event, card.state) ?? declined;
    card = fold(card, event);
    if (event.type === 'playMade') plays = withPlays(plays, [event.data.play]);
  }
  for (const seq of early.keys()) if (seq <= card.state.seq) early.delete(seq);
  return { ...model, card, plays, early, declined };
}

function declinedBy(event: LoggedEvent, { stopAsked, revisionAsked }: GameState): Declined | null {
  const { seq, type } = event;
  if (type === 'stopDeclined' && stopAsked !== null) {
    return { seq, by: event.data.side, asked: stopAsked.side, what: 'stop' };
  }
  if (type === 'revisionDeclined' && revisionAsked !== null) {
    return { seq, by: event.data.side, asked: revisionAsked.side, what: 'revision' };
  }
  return null;
}

/** Takes a snapshot, unless the page already knows more in the same role. */
export function receiveView(model: LiveModel | null, view: GameView, fold: Fold | null): LiveModel {
  const sameRole = model !== null && model.viewer === view.viewer;
  if (sameRole && view.card.state.seq < model.card.state.seq) return model;
  const known: Known = model ?? { plays: new Map(), struck: new Map() };
  const heard = model?.card.state.seq ?? 0;
  const { plays, struck } = rewound(
    known,
    view.card.rewinds.filter(({ seq }) => seq > heard),
  );
  const next: LiveModel = {
    viewer: view.viewer,
    card: view.card,
    plays: corrected(withPlays(plays, view.card.plays), view.card),
    struck,
    // Early events were viewed for a role: a new role must not fold them.
    early: sameRole ? model.early : new Map(),
    declined: model?.declined ?? null,
  };
  return settle(next, fold);
}

/** Takes events from an answer or from the stream, in any order and any number of times. */
export function receiveEvents(model: LiveModel, events: readonly LoggedEvent[], fold: Fold | null): LiveModel {
  const fresh = events.filter((event) => event.seq > model.card.state.seq);
  if (fresh.length === 0 && (fold === null || !hasGap(model))) return model;
  const early = new Map([...model.early, ...fresh.map((event) => [event.seq, event] as const)]);
  return settle({ ...model, early }, fold);
}

/** Takes a page of older plays. */
export function receivePlays(model: LiveModel, records: readonly PlayRecord[]): LiveModel {
  const counting = records.flatMap(({ play, struck }) => (struck === null ? [play] : []));
  const gone = records.flatMap(({ play, struck }) =>
    struck === null ? [] : [[`${struck} ${play.number}`, { play, struck }] as const],
  );
  return {
    ...model,
    plays: corrected(withPlays(model.plays, counting), model.card),
    struck: gone.length === 0 ? model.struck : new Map([...model.struck, ...gone]),
  };
}

/** Something between what is folded and what came is missing. */
export const hasGap = (model: LiveModel): boolean => model.early.size > 0;

/** All known plays that count, oldest first. */
export const playsInOrder = (model: LiveModel): readonly Play[] =>
  [...model.plays.values()].sort((a, b) => a.number - b.number);

/** All struck plays that are known, in the order of their rewinds, then of their numbers. */
export const struckInOrder = (model: LiveModel): readonly StruckPlay[] =>
  [...model.struck.values()].sort((a, b) => a.struck - b.struck || a.play.number - b.play.number);
