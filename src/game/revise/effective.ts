import type { EventType, GameEvent, LoggedEvent } from '../events';

/** Events that change how earlier ones fold: a scorecard cannot take them in alone, `foldLog` can. */
export const isRevising = ({ type }: { readonly type: EventType }): boolean =>
  type === 'rewound' || type === 'playCorrected';

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
  switch (event.type) {
    case 'seatClaimed':
    case 'settingChanged':
    case 'diceCommitted':
    case 'seedRevealed':
    case 'rewound':
      return true;
    case 'playCorrected':
      return event.data.play.number <= toPlay;
    case 'scorerRuled':
      return event.data.ruling.type === 'earnedRun' && event.data.ruling.play <= toPlay;
    default:
      return false;
  }
}

function corrected(kept: readonly LoggedEvent[], { data }: LoggedEvent & { type: 'playCorrected' }): LoggedEvent[] {
  const { play } = data;
  return kept.map((event) =>
    event.type === 'playMade' && event.data.play.number === play.number
      ? { ...event, data: { ...event.data, play } }
      : event,
  );
}
