import { MARK_KEYS, type MarkKey } from '@/cards/card-marks';
import { markText, MARK_WORDS } from '@/cards/mark-words';
import type { ListedCard } from '@/leagues/listed';
import { TeamName } from '@/ui/stats/team-name';
import type { ListColumn } from '../list-table';
import type { LibrarySort } from './library-query';

export type CardColumn = ListColumn<ListedCard, LibrarySort>;

const NAME: CardColumn = {
  key: 'name',
  sort: 'name',
  label: 'Card',
  title: 'Card',
  value: ({ name }) => name,
  isText: true,
};
const WORDS: readonly CardColumn[] = [
  {
    key: 'positions',
    sort: null,
    label: 'Pos',
    title: 'Positions, best first',
    value: ({ positions }) => positions.join(' '),
    isText: true,
    isMain: true,
  },
  {
    key: 'bats',
    sort: null,
    label: 'B',
    title: 'Bats left, right or from either side',
    value: ({ bats }) => bats,
    isText: true,
  },
  { key: 'throws', sort: null, label: 'T', title: 'Throws left or right', value: ({ throws }) => throws, isText: true },
];
const PLACES: readonly CardColumn[] = [
  {
    key: 'team',
    sort: 'team',
    label: 'Team',
    title: 'Team that has it',
    value: ({ team }) => team?.abbreviation ?? '',
    show: ({ team }) => <TeamName team={team} seasonId={null} isShort />,
    isText: true,
  },
  {
    key: 'cardset',
    sort: 'cardset',
    label: 'Cardset',
    title: 'Cardset',
    value: ({ cardsetName }) => cardsetName,
    isText: true,
  },
  {
    key: 'rarity',
    sort: 'rarity',
    label: 'Rarity',
    title: 'Rarity',
    value: ({ rarity }) => rarity ?? '',
    isText: true,
  },
];

/** What stands over a mark's column where batting and pitching may stand beside each other. */
export const markLabel = (key: MarkKey): string =>
  key.startsWith('pitch') ? `P ${MARK_WORDS[key].label}` : MARK_WORDS[key].label;

const markColumn = (key: MarkKey, isMain: boolean): CardColumn => ({
  key,
  sort: key,
  label: markLabel(key),
  title: MARK_WORDS[key].title,
  value: ({ marks }) => marks[key] ?? null,
  text: (value) => markText(key, value),
  isMain,
  isLowFirst: MARK_WORDS[key].isLowBest,
});

/** What is shown where hitters and pitchers stand together. */
const MIXED: readonly MarkKey[] = [
  'onBaseVsL',
  'onBaseVsR',
  'totalBasesVsL',
  'totalBasesVsR',
  'running',
  'range',
  'pitchOnBaseVsL',
  'pitchOnBaseVsR',
  'starter',
  'relief',
];

export interface ShownColumns {
  readonly kind: 'hitters' | 'pitchers' | null;
  readonly sort: LibrarySort;
  /** Some card of the page has one. */
  readonly hasRarity: boolean;
}

/** The columns of a list of cards: a phone shows positions, what it is sorted by, and one mark more. */
export function cardColumns({ kind, sort, hasRarity }: ShownColumns): readonly CardColumn[] {
  const keys = MARK_KEYS.filter((key) => {
    if (key === sort) return true;
    const { group } = MARK_WORDS[key];
    if (kind === null) return MIXED.includes(key);
    return kind === 'pitchers' ? group === 'pitching' : group !== 'pitching';
  });
  const usual: MarkKey = kind === 'pitchers' ? 'pitchOnBaseVsR' : 'onBaseVsR';
  return [
    NAME,
    ...WORDS,
    ...keys.map((key) => markColumn(key, key === sort || key === usual)),
    ...PLACES.filter(({ key }) => key !== 'rarity' || hasRarity),
  ];
}

/** Everything there is to say of a card, for spreadsheets. */
export const ALL_COLUMNS: readonly CardColumn[] = [
  NAME,
  ...WORDS,
  ...PLACES,
  ...MARK_KEYS.map((key) => markColumn(key, false)),
];
