'use client';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { errorCode } from '@/trpc/error-code';
import { ErrorState } from '@/ui/kit/error-state';
import { failureOf } from '@/ui/kit/failure';
import { LoadingNote, Skeleton } from '@/ui/kit/skeleton';
import { AsOfTime } from './as-of';

export interface LoadedProps<T> {
  readonly query: UseQueryResult<T>;
  /** What is fetched, e.g. "The standings". */
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** Rows of grey while something is fetched, why it cannot be shown, or the thing itself with its age when it is old. */
export function Loaded<T>({ query, what, children }: LoadedProps<T>) {
  const { data, error, isError, isFetching, refetch, dataUpdatedAt } = query;
  const { text, requestId } = failureOf(error);
  const isMissing = errorCode(error) === 'NOT_FOUND';
  return (
    <>
      {isError ? (
        <ErrorState
          title={isMissing ? text : `${what} could not be read`}
          requestId={isMissing ? null : requestId}
          retrying={isFetching}
          {...(isMissing ? {} : { onRetry: () => void refetch() })}
        >
          {isMissing ? null : text}
          {data === undefined ? null : ` What you see is as of ${new Date(dataUpdatedAt).toLocaleTimeString()}.`}
        </ErrorState>
      ) : null}
      {data === undefined ? (
        isError ? null : (
          <Waiting what={what} />
        )
      ) : (
        <AsOfTime at={dataUpdatedAt}>{children(data)}</AsOfTime>
      )}
    </>
  );
}

const Waiting = ({ what }: { readonly what: string }) => (
  <div className="grid gap-2 rounded-xl border border-line bg-sheet p-4">
    <LoadingNote>{`${what}: being read`}</LoadingNote>
    {Array.from({ length: 8 }, (_, i) => (
      <Skeleton key={i} className="h-8 w-full" />
    ))}
  </div>
);
