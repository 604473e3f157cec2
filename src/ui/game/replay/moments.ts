import type { LoggedEvent } from '@/game/events';
import { foldScorecard } from '@/game/fold-scorecard';
import type { Play } from '@/game/play';
import { effective } from '@/game/revise/effective';
import { isRevising } from '@/game/revise/is-revising';
import type { Scorecard } from '@/game/scorecard';
import type { GameState } from '@/game/state';

/** A stop of the replay: how everything stood after a play, until the next one was begun. */
export interface Moment {
  /** Seq of the play in the log; 0 before the first play. */
  readonly seq: number;
  readonly play: Play | null;
  readonly card: Scorecard;
}

/** A log, folded once, with every stop kept: the scorecards share what did not change, so any of them is at hand. */
export interface Replay {
  /** As it was read, struck plays and all. */
  readonly log: readonly LoggedEvent[];
  /** The first is before the first play, number `n` after `n` plays. Empty while the game has not begun. */
  readonly moments: readonly Moment[];
  /** The fold of all events that count; null before the first. */
  readonly card: Scorecard | null;
}

export const NO_REPLAY: Replay = { log: [], moments: [], card: null };

/** Seq of the last event that was read; 0 before the first. */
export const lastSeq = ({ log }: Replay): number => log.at(-1)?.seq ?? 0;

/** Nobody has begun the next play: told by the state alone, so that a log of any producer has its stops. */
function isBetweenPlays({ status, phase }: GameState): boolean {
  if (status === 'pending') return false;
  if (phase.type === 'decisions') return phase.defense === null && phase.offense === null;
  return phase.type === 'positions' || phase.type === 'suspended' || phase.type === 'final';
}

/** The replay with the events that follow its last one, oldest first: a rewind takes moments away, a correction mends one. */
export function extendReplay(replay: Replay, events: readonly LoggedEvent[]): Replay {
  const fresh = events.filter((event) => event.seq > lastSeq(replay));
  if (fresh.length === 0) return replay;
  const log = [...replay.log, ...fresh];
  const folded = fresh.some(isRevising) ? foldOn(NO_REPLAY, effective(log)) : foldOn(replay, fresh);
  return { log, ...folded };
}

function foldOn(from: Replay, events: readonly LoggedEvent[]): Omit<Replay, 'log'> {
  const moments = [...from.moments];
  let { card } = from;
  for (const event of events) {
    card = foldScorecard(card, event);
    if (event.type === 'playMade') moments.push({ seq: event.seq, play: event.data.play, card });
    else if (isBetweenPlays(card.state)) {
      // What follows a play belongs to its moment: the next half-inning, substitutions, the end.
      const latest = moments.pop() ?? { seq: 0, play: null };
      moments.push({ ...latest, card });
    }
  }
  return { moments, card };
}

/** The moment that an address names by a seq: the last play up to it. */
export const momentAt = (moments: readonly Moment[], seq: number): number =>
  Math.max(
    0,
    moments.findLastIndex((moment) => moment.seq <= seq),
  );

/** All plays up to a moment, oldest first. */
export const playsUntil = (moments: readonly Moment[], at: number): readonly Play[] =>
  moments.slice(0, at + 1).flatMap(({ play }) => (play === null ? [] : [play]));
