'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { Panel } from '@/ui/kit/panel';
import { FinishedRow } from '@/ui/lobby/finished-row';

/** The real games that the person has brought in, the latest played first. */
export function ImportedList() {
  const api = useApi();
  const list = useInfiniteQuery({
    queryKey: ['game', 'list', 'imported'],
    queryFn: ({ pageParam }) => api.game.list.query({ filter: 'imported', cursor: pageParam, limit: 20 }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const games = list.data?.pages.flatMap((page) => page.games) ?? [];
  if (list.isError) {
    return (
      <ErrorState
        title="Your real games could not be read"
        onRetry={() => void list.refetch()}
        retrying={list.isFetching}
      >
        {failureOf(list.error).text}
      </ErrorState>
    );
  }
  if (games.length === 0) return null;
  return (
    <section aria-labelledby="imported" className="grid gap-3.5">
      <h2 id="imported" className="border-b-2 border-ink pb-2 text-[1.375rem]">
        Your real games
      </h2>
      <Panel className="overflow-hidden">
        {games.map((game) => (
          <FinishedRow key={game.gameId} game={game} now={list.dataUpdatedAt} />
        ))}
      </Panel>
      {list.hasNextPage ? (
        <Button
          className="justify-self-center"
          busy={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          Show more
        </Button>
      ) : null}
    </section>
  );
}
