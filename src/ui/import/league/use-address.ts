'use client';
import { useSearchParams } from 'next/navigation';

/** Which import is open, by the address: a reload and a link find it again. Null for the list. */
export function useOpenImport(): number | null {
  const given = useSearchParams().get('draft');
  return given !== null && /^[1-9]\d{0,9}$/.test(given) ? Number(given) : null;
}

/** Opens an import, or the list. */
export function openImport(importId: number | null): void {
  const url = new URL(window.location.href);
  if (importId === null) url.searchParams.delete('draft');
  else url.searchParams.set('draft', String(importId));
  window.history.pushState(null, '', url);
  window.scrollTo(0, 0);
}
