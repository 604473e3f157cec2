import { type InvalidateOptions, type InvalidateQueryFilters, QueryClient } from '@tanstack/react-query';
import { errorCode } from '@/trpc/error-code';

/**
 * A cache whose first answers are never older than the last invalidation. The library joins a first fetch that is
 * under way instead of asking again; its answer may have been made before the change that asked for a fresh one.
 */
class FreshQueryClient extends QueryClient {
  override async invalidateQueries(filters?: InvalidateQueryFilters, options?: InvalidateOptions): Promise<void> {
    const underWay = this.getQueryCache()
      .findAll({ ...filters, fetchStatus: 'fetching' })
      .filter(({ state }) => state.data === undefined);
    await super.invalidateQueries(filters, options);
    if (underWay.length === 0) return;
    await super.invalidateQueries({ predicate: (query) => underWay.includes(query) }, options);
  }
}

/** A cache of answers. Refusals are answers: only what has no code, or says so, is asked again (the client's own retries). */
export const makeQueryClient = (): QueryClient =>
  new FreshQueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: 10_000,
        refetchOnWindowFocus: (query) => errorCode(query.state.error) === null,
      },
      mutations: { retry: false },
    },
  });
