import type { SplitCell } from '@/server/db/queries/stats-splits';
import { type Split, type SplitCounts, type SplitName, SPLITS } from './shapes';

const IN: Readonly<Record<SplitName, (cell: SplitCell) => boolean>> = {
  all: () => true,
  left: ({ hand }) => hand === 'L',
  right: ({ hand }) => hand === 'R',
  home: ({ side }) => side === 'home',
  road: ({ side }) => side === 'away',
  scoringPosition: ({ scoringPosition }) => scoringPosition,
  otherBases: ({ scoringPosition }) => !scoringPosition,
};

const COUNTED: readonly (keyof SplitCounts)[] = [
  'pa',
  'ab',
  'h',
  'double',
  'triple',
  'hr',
  'rbi',
  'bb',
  'ibb',
  'so',
  'hbp',
  'sh',
  'sf',
  'gidp',
  'outs',
];

/** Every way the cells are looked at, each with its sums; none where there is no play. */
export const splitsOf = (cells: readonly SplitCell[]): readonly Split[] =>
  cells.length === 0
    ? []
    : SPLITS.map((split) => {
        const chosen = cells.filter(IN[split]);
        const counts = Object.fromEntries(
          COUNTED.map((key) => [key, chosen.reduce((sum, cell) => sum + cell[key], 0)]),
        ) as unknown as SplitCounts;
        return { split, ...counts };
      });
