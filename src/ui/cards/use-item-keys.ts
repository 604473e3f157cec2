'use client';
import { useCallback, type RefCallback } from 'react';

const STEPS = {
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
} as const;

/** Where something stands: its middle. */
interface Place {
  readonly x: number;
  readonly y: number;
}

const placeOf = (element: Element): Place => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** The nearest place in a direction; what stands aside of it counts as farther. -1 where there is none. */
export function nearest(from: Place, places: readonly Place[], [dx, dy]: readonly [number, number]): number {
  let best = -1;
  let least = Infinity;
  for (const [at, place] of places.entries()) {
    const ahead = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const aside = Math.abs((place.x - from.x) * dy) + Math.abs((place.y - from.y) * dx);
    const far = ahead + aside * 3;
    // What is beside it within a pixel or two is in its own row.
    if (ahead > 2 && far < least) [best, least] = [at, far];
  }
  return best;
}

/** For the `ref` of a list: the arrows, Home and End move between the elements in it that are marked `data-item`. */
export function useItemKeys(): RefCallback<HTMLElement> {
  return useCallback((list) => {
    if (list === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement) || !target.matches('[data-item]')) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const next = nextOf([...list.querySelectorAll<HTMLElement>('[data-item]')], target, event.key);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    list.addEventListener('keydown', onKeyDown);
    return () => list.removeEventListener('keydown', onKeyDown);
  }, []);
}

function nextOf(items: readonly HTMLElement[], target: HTMLElement, key: string): HTMLElement | undefined {
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  const step = key in STEPS ? STEPS[key as keyof typeof STEPS] : undefined;
  return step === undefined ? undefined : items[nearest(placeOf(target), items.map(placeOf), step)];
}
