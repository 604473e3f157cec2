'use client';

import { createContext, use, useState, type ReactNode } from 'react';
import { createApiClient, type Api, type ApiClient } from './api-client';

const ApiContext = createContext<ApiClient | null>(null);

/** Gives the pages below it the API: one client a tab. */
export function TrpcProvider({ children }: { readonly children: ReactNode }) {
  // On the server nothing is fetched through it, so any origin does.
  const [client] = useState(() =>
    createApiClient({ origin: typeof window === 'undefined' ? 'http://localhost' : window.location.origin }),
  );
  return <ApiContext value={client}>{children}</ApiContext>;
}

/** The client with its connection, for the page that signs in or out (`reconnect`). */
export function useApiClient(): ApiClient {
  const client = use(ApiContext);
  if (client === null) throw new Error('useApiClient needs a TrpcProvider above it');
  return client;
}

/** The typed API: `api.game.get.query(…)`, `api.game.act.mutate(…)`, `api.game.watch.subscribe(…)`. */
export const useApi = (): Api => useApiClient().api;
