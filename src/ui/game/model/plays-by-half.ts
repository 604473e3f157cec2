import type { Half, Play, Score } from '@/game/play';
import type { CorrectionRecord, RewindRecord } from '@/game/revise/revision';
import type { SubstitutionRecord } from '@/game/substitution';
import type { StruckPlay } from './live-model';

/** A line of the feed. */
export type FeedEntry =
  | { readonly type: 'play'; readonly play: Play; readonly correction: CorrectionRecord | null }
  | { readonly type: 'change'; readonly change: SubstitutionRecord; readonly index: number }
  | { readonly type: 'struck'; readonly play: Play; readonly rewind: RewindRecord }
  | { readonly type: 'rewind'; readonly rewind: RewindRecord };

/** What happened in one half-inning, newest first. */
export interface HalfInning {
  readonly inning: number;
  readonly half: Half;
  readonly entries: readonly FeedEntry[];
}

export const FEED_FILTERS = ['all', 'scoring', 'changes', 'corrections'] as const;
export type FeedFilter = (typeof FEED_FILTERS)[number];

/** What was changed of a game after it was played. */
export interface Revisions {
  readonly rewinds: readonly RewindRecord[];
  /** The last one of a play says how it stands, the first what it was. */
  readonly corrections: readonly CorrectionRecord[];
  /** In the order of their rewinds. */
  readonly struck: readonly StruckPlay[];
}

export const NO_REVISIONS: Revisions = { rewinds: [], corrections: [], struck: [] };

/**
 * Groups what happened by half-inning, the newest half first. All lists oldest first. A rewind stands, after the plays it
 * struck, behind the play it went back to, or the earliest that a later one went back to.
 */
export function feedByHalf(
  plays: readonly Play[],
  changes: readonly SubstitutionRecord[],
  { rewinds, corrections, struck }: Revisions,
  filter: FeedFilter,
): readonly HalfInning[] {
  const halves: { inning: number; half: Half; entries: FeedEntry[] }[] = [];
  const add = ({ inning, half }: { readonly inning: number; readonly half: Half }, entry: FeedEntry): void => {
    const current = halves.at(-1);
    if (current !== undefined && current.inning === inning && current.half === half) current.entries.unshift(entry);
    else halves.push({ inning, half, entries: [entry] });
  };
  const left = changes.map((change, index): FeedEntry & { type: 'change' } => ({ type: 'change', change, index }));
  const addChangesBefore = (number: number): void => {
    while (left[0] !== undefined && left[0].change.afterPlay < number) {
      const entry = left.shift();
      if (entry !== undefined && (filter === 'all' || filter === 'changes')) add(entry.change, entry);
    }
  };
  const undone = [...rewinds];
  const addRewindsBefore = (number: number): void => {
    while (undone.some((rewind) => rewind.toPlay < number)) {
      const rewind = undone.shift();
      if (rewind === undefined || (filter !== 'all' && filter !== 'corrections')) continue;
      const gone = struck.filter((one) => one.struck === rewind.seq);
      for (const { play } of gone) add(play, { type: 'struck', play, rewind });
      const place = gone[0]?.play ?? halves.at(-1);
      if (place !== undefined) add(place, { type: 'rewind', rewind });
    }
  };
  for (const play of plays) {
    addRewindsBefore(play.number);
    addChangesBefore(play.number);
    const correction = corrections.findLast((one) => one.play.number === play.number) ?? null;
    const isWanted =
      filter === 'all' || (filter === 'scoring' && play.runs > 0) || (filter === 'corrections' && correction !== null);
    if (isWanted) add(play, { type: 'play', play, correction });
  }
  addRewindsBefore(Number.POSITIVE_INFINITY);
  addChangesBefore(Number.POSITIVE_INFINITY);
  return halves.reverse();
}

/** The score after a play. */
export const scoreAfter = (play: Play): Score => ({
  away: play.scoreBefore.away + (play.half === 'top' ? play.runs : 0),
  home: play.scoreBefore.home + (play.half === 'bottom' ? play.runs : 0),
});
