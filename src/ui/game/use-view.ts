'use client';
import { useCallback, useEffect, useState } from 'react';
import type { View } from './view-tabs';

const VIEWS: ReadonlySet<string> = new Set(['field', 'plays', 'book', 'box', 'cards', 'dice']);

const fromUrl = (): View | null => {
  const view = new URLSearchParams(window.location.search).get('view');
  return view !== null && VIEWS.has(view) ? (view as View) : null;
};

/** The view in the address, so that a link shows what its sender saw. */
export function useView(): readonly [View, (view: View) => void] {
  const [view, setView] = useState<View>('field');
  useEffect(() => setView(fromUrl() ?? 'field'), []);
  const show = useCallback((next: View) => {
    setView(next);
    const url = new URL(window.location.href);
    if (next === 'field') url.searchParams.delete('view');
    else url.searchParams.set('view', next);
    window.history.replaceState(window.history.state, '', url);
  }, []);
  return [view, show];
}
