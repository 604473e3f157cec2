import type { EventType, GameEvent, LoggedEvent } from '../events';
import { isRevising } from './is-revising';

/**
 * The events of a log that count, in order: without those that rewinds struck, and each play as it was corrected last.
 * The rewinds and corrections themselves stay, for their record. Takes a log whole or as a viewer sees it.
 */
export function effective(log: readonly LoggedEvent[]): readonly LoggedEvent[] {
  if (!log.some(isRevising)) return log;
  let kept: LoggedEvent[] = [];
  for (const event of log) {
    if (event.type === 'rewound') {
      const { toSeq, toPlay } = event.data;
      kept = kept.filter((one) => one.seq <= toSeq || outlives(one, toPlay));
    }
    if (event.type === 'playCorrected') kept = corrected(kept, event);
    kept.push(event);
  }
  return kept;
}

/** What no rewind takes back: who sits where, the dice, earlier rewinds, and what was settled of plays that stand. */
function outlives(event: GameEvent, toPlay: number): boolean {
  if (event.type === 'playCorrected') return event.data.play.number <= toPlay;
  if (event.type === 'scorerRuled') {
    return event.data.ruling.type === 'earnedRun' && event.data.ruling.play <= toPlay;
  }
  return LASTING.has(event.type);
}

const LASTING: ReadonlySet<EventType> = new Set([
  'seatClaimed',
  'seatReassigned',
  'leagueDecided',
  'settingChanged',
  'diceCommitted',
  'seedRevealed',
  'rewound',
]);

function corrected(kept: readonly LoggedEvent[], { data }: LoggedEvent & { type: 'playCorrected' }): LoggedEvent[] {
  const { play } = data;
  return kept.map((event) =>
    event.type === 'playMade' && event.data.play.number === play.number
      ? { ...event, data: { ...event.data, play } }
      : event,
  );
}
