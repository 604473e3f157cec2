'use client';
import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

/** What the address says, and a way to change some of it: null takes a thing out, the rest stays. */
export function useParams(): readonly [
  Pick<URLSearchParams, 'get'>,
  (changes: Readonly<Record<string, string | null>>) => void,
] {
  const params = useSearchParams();
  const change = useCallback((changes: Readonly<Record<string, string | null>>) => {
    const url = new URL(window.location.href);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    window.history.replaceState(null, '', url);
  }, []);
  return [params, change];
}
