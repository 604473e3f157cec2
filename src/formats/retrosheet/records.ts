/** 0 the visitors, 1 the home team. */
export type TeamFlag = 0 | 1;

/**
 * One record of an event file (domain 5.1). Places in the order are 1–9, 0 a pitcher who does not bat; positions 1–9 the
 * fielders, 10 designated hitter, 11 pinch hitter, 12 pinch runner.
 */
export type EventRecord =
  | { readonly type: 'id'; readonly id: string }
  | { readonly type: 'version'; readonly version: string }
  | { readonly type: 'info'; readonly key: string; readonly value: string; readonly quoted: boolean }
  | ({ readonly type: 'start' | 'sub' } & Appearance)
  | ({ readonly type: 'play' } & PlayRecord)
  /** An unexpected batting or throwing hand, before the play it counts for. */
  | { readonly type: 'badj' | 'padj'; readonly player: string; readonly hand: string }
  /** The team bats out of order: the man of this place is at bat. */
  | { readonly type: 'ladj'; readonly team: TeamFlag; readonly order: number }
  /** A runner whom the rules place on a base, before the first play of a half-inning. */
  | { readonly type: 'radj'; readonly player: string; readonly base: number }
  /** The pitcher charged with the runner on a base. */
  | { readonly type: 'presadj'; readonly player: string; readonly base: number }
  | { readonly type: 'data'; readonly kind: string; readonly player: string; readonly value: string }
  | { readonly type: 'com'; readonly text: string }
  /** A type that is not known here: kept, so that a file survives being read and written. */
  | { readonly type: 'other'; readonly fields: readonly string[] };

/** A man of the lineup, or one who comes in. */
export interface Appearance {
  readonly player: string;
  readonly name: string;
  readonly team: TeamFlag;
  readonly order: number;
  readonly position: number;
}

export interface PlayRecord {
  readonly inning: number;
  readonly team: TeamFlag;
  readonly batter: string;
  /** Two digits, `??` or nothing. */
  readonly count: string;
  readonly pitches: string;
  readonly event: string;
}

/** A record and the line of the file it stands on, from 1. */
export interface Numbered {
  readonly line: number;
  readonly record: EventRecord;
}

/** The records of one game; the first is its `id`. */
export interface RecordedGame {
  readonly id: string;
  readonly records: readonly Numbered[];
}

/** What is wrong in a file, and where. */
export interface Fault {
  /** From 1; 0 where no one line is at fault. */
  readonly line: number;
  /** Null outside a game. */
  readonly game: string | null;
  readonly reason: string;
}
