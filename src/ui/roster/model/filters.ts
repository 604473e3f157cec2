import type { BattingHand, Hand } from '@/game/abilities';
import type { PlayerKey } from '@/game/lineup';
import { COUNTERS, type Counter } from '@/leagues/roster/count-roster';
import type { PoolMan, Standing } from '@/leagues/roster/pool';

/** What narrows the pool. */
export interface PoolFilters {
  readonly text: string;
  /** Any of them; none is everybody. */
  readonly positions: readonly Counter[];
  readonly bats: BattingHand | null;
  readonly throws: Hand | null;
  readonly cardset: number | null;
  readonly rarity: string | null;
  /** Without those whom the game refuses. */
  readonly onlyLegal: boolean;
  /** Only these, whatever else is set: who breaks a rule. */
  readonly only: readonly PlayerKey[] | null;
}

export const NO_FILTERS: PoolFilters = {
  text: '',
  positions: [],
  bats: null,
  throws: null,
  cardset: null,
  rarity: null,
  onlyLegal: false,
  only: null,
};

/** Accents do not keep a name from being found. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

const isGoodFor = ({ abilities: { pitching }, positions }: PoolMan, counter: Counter): boolean => {
  if (counter === 'SP') return pitching !== null && pitching.starter !== null;
  // Who starts and has a number in relief does both.
  if (counter === 'RP') return pitching !== null && (pitching.starter === null || pitching.relief !== null);
  return positions.includes(counter);
};

/** Whether the filters leave a man in sight. `standing`: as the roster is now. */
export function passes(man: PoolMan, standing: Standing, filters: PoolFilters): boolean {
  if (filters.only !== null) return filters.only.includes(man.player);
  const { text, positions, bats, throws, cardset, rarity, onlyLegal } = filters;
  return (
    (positions.length === 0 || positions.some((position) => isGoodFor(man, position))) &&
    (bats === null || man.abilities.bats === bats) &&
    (throws === null || man.abilities.throws === throws) &&
    (cardset === null || man.cardset?.id === cardset) &&
    (rarity === null || man.rarity === rarity) &&
    !(onlyLegal && standing.type === 'refused') &&
    plain(text)
      .split(/\s+/)
      .every((word) => plain(man.name).includes(word))
  );
}

/** How many filters are set, for the badge on a phone. */
export const countFilters = (filters: PoolFilters): number =>
  [
    filters.text.trim() !== '',
    filters.positions.length > 0,
    filters.bats !== null,
    filters.throws !== null,
    filters.cardset !== null,
    filters.rarity !== null,
    filters.onlyLegal,
    filters.only !== null,
  ].filter(Boolean).length;

/** Every way to name a place on a roster, pitchers first. */
export const PLACES = COUNTERS;
