'use client';
import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import type { GameListPage } from './use-games';

export interface SectionErrorProps {
  readonly title: string;
  readonly query: UseQueryResult<GameListPage>;
}

/** Why a list cannot be shown; with older data at hand, how old it is. */
export function SectionError({ title, query }: SectionErrorProps) {
  const { text, requestId } = failureOf(query.error);
  const asOf =
    query.data === undefined ? '' : ` What you see is as of ${new Date(query.dataUpdatedAt).toLocaleTimeString()}.`;
  return (
    <ErrorState title={title} requestId={requestId} retrying={query.isFetching} onRetry={() => void query.refetch()}>
      {text}
      {asOf}
    </ErrorState>
  );
}
