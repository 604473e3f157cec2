import { battingRates, fieldingShare, pitchingRates, qualifiesAtBat, qualifiesOnMound } from './rates';
import type { BattingTotals, FieldingTotals, PitchingTotals } from './totals';

interface Board<T> {
  readonly key: string;
  /** Null where there is nothing to rank. */
  readonly value: (line: T) => number | null;
  /** A rate: only who qualifies is ranked. */
  readonly isRate?: boolean;
  /** The fewest are the best. */
  readonly isLowBest?: boolean;
}

export const BATTING_BOARDS: readonly Board<BattingTotals>[] = [
  { key: 'ba', value: (line) => battingRates(line).ba, isRate: true },
  { key: 'hr', value: ({ hr }) => hr },
  { key: 'rbi', value: ({ rbi }) => rbi },
  { key: 'r', value: ({ r }) => r },
  { key: 'h', value: ({ h }) => h },
  { key: 'sb', value: ({ sb }) => sb },
  { key: 'obp', value: (line) => battingRates(line).obp, isRate: true },
  { key: 'slg', value: (line) => battingRates(line).slg, isRate: true },
  { key: 'ops', value: (line) => battingRates(line).ops, isRate: true },
  { key: 'wpa', value: ({ wpa }) => wpa },
  { key: 're24', value: ({ re24 }) => re24 },
];

export const PITCHING_BOARDS: readonly Board<PitchingTotals>[] = [
  { key: 'era', value: (line) => pitchingRates(line).era, isRate: true, isLowBest: true },
  { key: 'w', value: ({ w }) => w },
  { key: 'so', value: ({ so }) => so },
  { key: 'sv', value: ({ sv }) => sv },
  { key: 'hld', value: ({ hld }) => hld },
  { key: 'whip', value: (line) => pitchingRates(line).whip, isRate: true, isLowBest: true },
  { key: 'outs', value: ({ outs }) => outs },
  { key: 'wpa', value: ({ wpa }) => wpa },
  { key: 're24', value: ({ re24 }) => re24 },
];

export const FIELDING_BOARDS: readonly Board<FieldingTotals>[] = [
  { key: 'a', value: ({ a }) => a },
  { key: 'po', value: ({ po }) => po },
  { key: 'dp', value: ({ dp }) => dp },
  { key: 'e', value: ({ e }) => e },
  { key: 'share', value: fieldingShare, isRate: true },
];

/** Who counts for the leaders of a rate, by the games his team has played. */
export const qualifiers = {
  batting: ({ pa }: BattingTotals, games: number): boolean => qualifiesAtBat(pa, games),
  pitching: ({ outs }: PitchingTotals, games: number): boolean => qualifiesOnMound(outs, games),
  /** Two thirds of his team's innings at a position. */
  fielding: ({ outs }: FieldingTotals, games: number): boolean => games > 0 && outs >= 18 * games,
};

/** The best `count` of the lines on a board, and whoever equals the last of them; zeros lead nothing. */
export function leadersOf<T extends object>(
  { value, isRate = false, isLowBest = false }: Board<T>,
  lines: readonly T[],
  { count, qualifies }: { readonly count: number; readonly qualifies: (line: T) => boolean },
): readonly { readonly line: T; readonly value: number }[] {
  const ranked = lines
    .flatMap((line) => {
      const found = !isRate || qualifies(line) ? value(line) : null;
      return found === null || (!isRate && found <= 0) ? [] : [{ line, value: found }];
    })
    .toSorted((a, b) => (isLowBest ? a.value - b.value : b.value - a.value));
  const last = ranked[count - 1]?.value;
  // A long tail of equals is cut: nobody reads forty men with one save.
  return ranked.filter(({ value: own }, i) => i < count || (own === last && i < count + MOST_EQUALS));
}

const MOST_EQUALS = 3;
