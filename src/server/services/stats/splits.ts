import { EXTRA_INNING, type FixedSplit, type SplitName } from '@/leagues/season/man-plays';
import type { SplitCell } from '@/server/db/queries/stats-splits';
import type { Split, SplitCounts } from './shapes';

type Test = (cell: SplitCell) => boolean;

const isHand =
  (hand: 'L' | 'R'): Test =>
  (cell) =>
    cell.by === 'hand' && cell.hand === hand;
const isBases =
  (fits: (baseCode: number) => boolean): Test =>
  (cell) =>
    cell.by === 'bases' && fits(cell.baseCode);

/** Bits of second and third base. */
const SCORING = 6;
const LOADED = 7;

/** Ways that are shown whether there is a play or not. */
const ALWAYS: Readonly<Record<FixedSplit, Test>> = {
  all: ({ by }) => by === 'opponent',
  left: isHand('L'),
  right: isHand('R'),
  home: (cell) => cell.by === 'opponent' && cell.parkId !== cell.opponentId,
  road: (cell) => cell.by === 'opponent' && cell.parkId === cell.opponentId,
  basesEmpty: isBases((code) => code === 0),
  scoringPosition: isBases((code) => (code & SCORING) > 0),
  otherBases: isBases((code) => (code & SCORING) === 0),
  basesLoaded: isBases((code) => code === LOADED),
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

/** A team that splits name, and its park. */
export interface SplitTeam {
  readonly name: string;
  readonly park: string;
}

/** Every way the cells are looked at, each with its sums; none where there is no play. */
export function splitsOf(cells: readonly SplitCell[], teams: ReadonlyMap<number, SplitTeam>): readonly Split[] {
  if (cells.length === 0) return [];
  const innings = cells.flatMap((cell) => (cell.by === 'inning' ? [Math.min(cell.inning, EXTRA_INNING)] : []));
  const met = cells.filter((cell) => cell.by === 'opponent');
  const named = (ids: readonly number[], word: (team: SplitTeam) => string) =>
    [...new Set(ids)]
      .map((id) => ({ id, name: word(teams.get(id) ?? { name: '', park: '' }) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.id - b.id);
  const split = (name: SplitName, test: Test, label: string | null = null): Split => ({
    split: name,
    name: label,
    ...summed(cells.filter(test)),
  });
  return [
    ...(Object.entries(ALWAYS) as [FixedSplit, Test][]).map(([name, test]) => split(name, test)),
    ...[...new Set(innings)]
      .toSorted((a, b) => a - b)
      .map((inning) =>
        split(`inning:${inning}`, (cell) => cell.by === 'inning' && Math.min(cell.inning, EXTRA_INNING) === inning),
      ),
    ...named(
      met.map(({ opponentId }) => opponentId),
      ({ name }) => name,
    ).map(({ id, name }) => split(`opponent:${id}`, (cell) => cell.by === 'opponent' && cell.opponentId === id, name)),
    ...named(
      met.map(({ parkId }) => parkId),
      ({ park }) => park,
    ).map(({ id, name }) => split(`park:${id}`, (cell) => cell.by === 'opponent' && cell.parkId === id, name)),
  ];
}

const summed = (cells: readonly SplitCell[]): SplitCounts =>
  Object.fromEntries(
    COUNTED.map((key) => [key, cells.reduce((sum, cell) => sum + cell[key], 0)]),
  ) as unknown as SplitCounts;

/** Teams that the cells name. */
export const teamsIn = (cells: readonly SplitCell[]): readonly number[] => [
  ...new Set(cells.flatMap((cell) => (cell.by === 'opponent' ? [cell.opponentId, cell.parkId] : []))),
];
