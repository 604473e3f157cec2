'use client';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { errorCode } from '@/trpc/error-code';
import { reportConnection } from './connection';
import { makeQueryClient } from './query-client';

let ofThisTab: QueryClient | null = null;

/** One cache a tab; a server must not share one between visitors. */
const queryClient = (): QueryClient =>
  typeof window === 'undefined' ? makeQueryClient() : (ofThisTab ??= makeQueryClient());

/**
 * Gives the parts below it the query cache. Only pages and parts that list things stand under it: a game in play hears
 * everything over its socket and does without.
 */
export function Queries({ children }: { readonly children: ReactNode }) {
  const [queries] = useState(queryClient);
  useEffect(() => {
    const unsubscribe = queries.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated') return;
      if (event.action.type === 'success') reportConnection('answers', 'online');
      // A refusal has a code: the server was reached.
      else if (event.action.type === 'error' && errorCode(event.action.error) === null) {
        reportConnection('answers', 'reconnecting');
      }
    });
    return () => {
      unsubscribe();
      reportConnection('answers', null);
    };
  }, [queries]);
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}
