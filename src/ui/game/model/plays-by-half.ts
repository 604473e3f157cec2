import type { Half, Play, Score } from '@/game/play';
import type { SubstitutionRecord } from '@/game/substitution';

/** A line of the feed. */
export type FeedEntry =
  | { readonly type: 'play'; readonly play: Play }
  | { readonly type: 'change'; readonly change: SubstitutionRecord; readonly index: number };

/** What happened in one half-inning, newest first. */
export interface HalfInning {
  readonly inning: number;
  readonly half: Half;
  readonly entries: readonly FeedEntry[];
}

export const FEED_FILTERS = ['all', 'scoring', 'changes'] as const;
export type FeedFilter = (typeof FEED_FILTERS)[number];

/** Groups plays and substitutions by half-inning, the newest half first. Both oldest first. */
export function feedByHalf(
  plays: readonly Play[],
  changes: readonly SubstitutionRecord[],
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
      if (entry !== undefined && filter !== 'scoring') add(entry.change, entry);
    }
  };
  for (const play of plays) {
    addChangesBefore(play.number);
    if (filter === 'all' || (filter === 'scoring' && play.runs > 0)) add(play, { type: 'play', play });
  }
  addChangesBefore(Number.POSITIVE_INFINITY);
  return halves.reverse();
}

/** The score after a play. */
export const scoreAfter = (play: Play): Score => ({
  away: play.scoreBefore.away + (play.half === 'top' ? play.runs : 0),
  home: play.scoreBefore.home + (play.half === 'bottom' ? play.runs : 0),
});
