/** What a list of a man's plays is of, in the words of the totals. */
export const PLAY_KINDS = [
  'pa',
  'h',
  'double',
  'triple',
  'hr',
  'rbi',
  'bb',
  'so',
  'hbp',
  'gidp',
  'r',
  'sb',
  'cs',
] as const;
export type PlayKindName = (typeof PLAY_KINDS)[number];

/** Kinds that only who bats or runs has. */
const AT_BAT_ONLY: ReadonlySet<PlayKindName> = new Set(['rbi', 'r', 'sb', 'cs']);

/** Kinds of plays at bat, or on the mound. */
export const playKindsOf = (side: 'atBat' | 'onMound'): readonly PlayKindName[] =>
  side === 'atBat' ? PLAY_KINDS : PLAY_KINDS.filter((kind) => !AT_BAT_ONLY.has(kind));

/** Ways to look at plays that are the same for everyone. */
export const FIXED_SPLITS = [
  'all',
  'left',
  'right',
  'home',
  'road',
  'basesEmpty',
  'scoringPosition',
  'otherBases',
  'basesLoaded',
] as const;
export type FixedSplit = (typeof FIXED_SPLITS)[number];

/** A way to look at plays: by the other man's hand, where, with which bases taken, in which inning, against whom. */
export type SplitName =
  | FixedSplit
  /** 10 for all extra innings. */
  | `inning:${number}`
  /** A team's id; of a park, its home team's. */
  | `opponent:${number}`
  | `park:${number}`;

/** Innings from here on are one. */
export const EXTRA_INNING = 10;

/** A split as somebody wrote it; null when it is none. */
export function readSplit(text: string): SplitName | null {
  const fixed = FIXED_SPLITS.find((one) => one === text);
  if (fixed !== undefined) return fixed;
  const [, way, id] = /^(inning|opponent|park):([1-9]\d{0,8})$/u.exec(text) ?? [];
  const number = Number(id);
  if (way === 'inning') return number <= EXTRA_INNING ? `inning:${number}` : null;
  return way === 'opponent' || way === 'park' ? `${way}:${number}` : null;
}
