import type { LoggedEvent } from '../events';
import type { Play } from '../play';

/** A play as the log tells it, with what became of it. */
export interface PlayRecord {
  /** Of the event that told it. */
  readonly seq: number;
  /** As it counts, or counted when it was struck. */
  readonly play: Play;
  /** As it was made, where it was corrected; else null. */
  readonly was: Play | null;
  /** Seq of the rewind that struck it; null while it counts. */
  readonly struck: number | null;
}

/** Every play of a log in order, struck ones too: their numbers come again. Reads plays, rewinds and corrections only. */
export function playRecords(log: readonly LoggedEvent[]): readonly PlayRecord[] {
  let records: PlayRecord[] = [];
  for (const { seq, ...event } of log) {
    if (event.type === 'playMade') records.push({ seq, play: event.data.play, was: null, struck: null });
    if (event.type === 'rewound') {
      const { toSeq } = event.data;
      records = records.map((one) => (one.struck === null && one.seq > toSeq ? { ...one, struck: seq } : one));
    }
    if (event.type === 'playCorrected') {
      const { play } = event.data;
      records = records.map((one) =>
        one.struck === null && one.play.number === play.number ? { ...one, play, was: one.was ?? one.play } : one,
      );
    }
  }
  return records;
}
