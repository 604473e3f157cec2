'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, use, useState, type ReactNode } from 'react';
import { createApiClient, type Api, type ApiClient } from './api-client';
import { errorCode } from './error-code';

const ApiContext = createContext<ApiClient | null>(null);

/** Refusals are answers: only what has no code, or says so, is asked again (the client's own retries). */
const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: 10_000,
        refetchOnWindowFocus: (query) => errorCode(query.state.error) === null,
      },
      mutations: { retry: false },
    },
  });

/** Gives the pages below it the API and the query cache: one of each a tab. */
export function TrpcProvider({ children }: { readonly children: ReactNode }) {
  const [queries] = useState(makeQueryClient);
  // On the server nothing is fetched through it, so any origin does.
  const [client] = useState(() =>
    createApiClient({ origin: typeof window === 'undefined' ? 'http://localhost' : window.location.origin }),
  );
  return (
    <ApiContext value={client}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ApiContext>
  );
}

/** The client with its connection, for the page that signs in or out (`reconnect`). */
export function useApiClient(): ApiClient {
  const client = use(ApiContext);
  if (client === null) throw new Error('useApiClient needs a TrpcProvider above it');
  return client;
}

/** The typed API: `api.game.get.query(…)`, `api.game.act.mutate(…)`, `api.game.watch.subscribe(…)`. */
export const useApi = (): Api => useApiClient().api;
