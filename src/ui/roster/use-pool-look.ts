'use client';
import { useState } from 'react';
import { useStored } from '@/ui/kit/stored';
import { NO_FILTERS } from './model/filters';
import { FIRST_ORDER } from './model/order';
import type { PoolLook } from './tools/filter-bar';

/** Under this key `cards` is remembered by who likes pictures better. */
const VIEW_STORED = 'scorecard:roster-view';

/** How the pool is narrowed, sorted and shown; table or cards is remembered on this device. */
export function usePoolLook(): readonly [PoolLook, (part: Partial<PoolLook>) => void] {
  const [view, storeView] = useStored(VIEW_STORED);
  const [look, setLook] = useState<Omit<PoolLook, 'isCards'>>({
    filters: NO_FILTERS,
    order: FIRST_ORDER,
    kind: 'all',
  });
  const change = ({ isCards, ...rest }: Partial<PoolLook>): void => {
    if (isCards !== undefined) storeView(isCards ? 'cards' : 'table');
    setLook((before) => ({ ...before, ...rest }));
  };
  return [{ ...look, isCards: view === 'cards' }, change];
}
