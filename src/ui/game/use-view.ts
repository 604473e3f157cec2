'use client';
import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';
import type { View } from './view-tabs';

const VIEWS: ReadonlySet<string | null> = new Set(['field', 'plays', 'book', 'box', 'cards', 'win', 'dice']);

/** The view in the address, so that a link shows what its sender saw. */
export function useView(): readonly [View, (view: View) => void] {
  const params = useSearchParams();
  const asked = params.get('view');
  const view = VIEWS.has(asked) ? (asked as View) : 'field';
  const show = useCallback((next: View) => {
    const url = new URL(window.location.href);
    if (next === 'field') url.searchParams.delete('view');
    else url.searchParams.set('view', next);
    window.history.replaceState(null, '', url);
  }, []);
  return [view, show];
}
