import { MARK_KEYS, type MarkKey } from '@/cards/card-marks';
import type { PoolMan } from '@/leagues/roster/pool';
import { markOf } from './mark-of';
import { MARK_WORDS } from '@/cards/mark-words';

export type OrderKey = 'place' | 'name' | 'cardset' | MarkKey;

export interface PoolOrder {
  readonly key: OrderKey;
  readonly isReversed: boolean;
}

export const FIRST_ORDER: PoolOrder = { key: 'place', isReversed: false };

const PLACES = ['SP', 'RP', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF'] as const;

/** Where a man mostly plays. */
export const placeOf = ({ abilities: { pitching }, positions }: Pick<PoolMan, 'abilities' | 'positions'>): string =>
  pitching === null ? (positions[0] ?? 'DH') : pitching.starter === null ? 'RP' : 'SP';

const rankOf = (man: PoolMan): number => {
  const rank = PLACES.findIndex((place) => place === placeOf(man));
  return rank === -1 ? PLACES.length : rank;
};

export const isMark = (key: OrderKey): key is MarkKey => key !== 'place' && key !== 'name' && key !== 'cardset';

/** A key from a list, the usual order for anything else. */
export const orderKeyOf = (value: string): OrderKey =>
  [...MARK_KEYS, 'name' as const, 'cardset' as const].find((key) => key === value) ?? 'place';

/** The order after a press on a head: its usual way first, then the other. */
export const pressedOrder = (order: PoolOrder, key: OrderKey): PoolOrder => ({
  key,
  isReversed: order.key === key ? !order.isReversed : false,
});

/** Whether larger numbers come first. */
export const isDescending = ({ key, isReversed }: PoolOrder): boolean =>
  (isMark(key) && !MARK_WORDS[key].isLowBest) !== isReversed;

type Compare = (one: PoolMan, other: PoolMan) => number;

const byName: Compare = (one, other) => one.name.localeCompare(other.name, 'en');
const byPlace: Compare = (one, other) => rankOf(one) - rankOf(other);
const stepOf = ({ cardset }: PoolMan): number => cardset?.priority ?? Number.MAX_SAFE_INTEGER;
const byCardset: Compare = (one, other) => stepOf(one) - stepOf(other);
const PLAIN: Readonly<Record<'place' | 'name' | 'cardset', Compare>> = {
  place: byPlace,
  name: byName,
  cardset: byCardset,
};

/** Men in order, the best first unless reversed; who lacks the mark is last either way, equals go by name. */
export function ordered(men: readonly PoolMan[], order: PoolOrder): readonly PoolMan[] {
  const { key, isReversed } = order;
  if (!isMark(key)) {
    const way = isReversed ? -1 : 1;
    return men.toSorted((one, other) => way * PLAIN[key](one, other) || byName(one, other));
  }
  const sign = isDescending(order) ? -1 : 1;
  return men.toSorted((one, other) => {
    const [a, b] = [markOf(one, key), markOf(other, key)];
    if (a === undefined || b === undefined) {
      return Number(a === undefined) - Number(b === undefined) || byName(one, other);
    }
    return sign * (a - b) || byName(one, other);
  });
}
