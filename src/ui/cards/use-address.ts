'use client';
import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';

/** What a page shows, kept in its address, so that a link shows what its sender saw, and who comes back finds it again. */
export function useAddress<T>(
  read: (params: URLSearchParams) => T,
  write: (value: T) => string,
): readonly [T, (next: T) => void] {
  const params = useSearchParams();
  const value = useMemo(() => read(new URLSearchParams(params.toString())), [params, read]);
  const set = useCallback(
    (next: T) => window.history.replaceState(null, '', `${window.location.pathname}${write(next)}`),
    [write],
  );
  return [value, set];
}
