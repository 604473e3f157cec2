'use client';
import { useMemo } from 'react';
import { toast } from '@/ui/kit/toast';
import { useStored } from '@/ui/kit/stored';

/** Cards that are compared side by side. */
export const MOST_COMPARED = 4;

export interface PickedCard {
  readonly id: number;
  readonly name: string;
}

const KEY = 'scorecard:compare';

/** What a tab has kept; whatever else stands there is nothing. */
export function readPicked(text: string | null): readonly PickedCard[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(value)) return [];
    return value.flatMap((one: unknown): readonly PickedCard[] => {
      if (typeof one !== 'object' || one === null || !('id' in one) || !('name' in one)) return [];
      return typeof one.id === 'number' && typeof one.name === 'string' ? [{ id: one.id, name: one.name }] : [];
    });
  } catch {
    return [];
  }
}

/** The cards that somebody put aside to compare them, as long as the tab lasts. */
export function usePicked() {
  const [text, store] = useStored(KEY, 'session');
  const picked = useMemo(() => readPicked(text), [text]);
  const set = (next: readonly PickedCard[]): void => store(next.length === 0 ? null : JSON.stringify(next));
  return {
    picked,
    isPicked: (id: number): boolean => picked.some((one) => one.id === id),
    toggle: (card: PickedCard): void => {
      if (picked.some(({ id }) => id === card.id)) set(picked.filter(({ id }) => id !== card.id));
      else if (picked.length < MOST_COMPARED) set([...picked, card]);
      else toast({ title: `${MOST_COMPARED} cards are compared at most`, description: 'Take one out first.' });
    },
    clear: (): void => set([]),
  };
}
