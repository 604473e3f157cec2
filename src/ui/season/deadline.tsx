'use client';
import { useEffect } from 'react';
import { useApi } from '@/trpc/provider';
import { readStored, writeStored } from '@/ui/kit/stored';
import { deadlineIn, deadlineText } from './deadline-text';

export interface DeadlineProps {
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Managers to meet, with the zones they were last in. */
  readonly others?: readonly { readonly name: string; readonly timeZone: string | null }[];
}

/** Until when, by the reader's clock and by that of whom he is to meet where his is known and another. */
export function Deadline({ at, others = [] }: DeadlineProps) {
  const own = deadlineText(at);
  const elsewhere = others.flatMap(({ name, timeZone }) => {
    const theirs = timeZone === null ? null : deadlineIn(at, timeZone);
    return theirs === null ? [] : [{ name, theirs }];
  });
  return (
    <>
      <time dateTime={at}>{own}</time>
      {elsewhere.map(({ name, theirs }) => (
        <span key={name} className="block text-sm text-soft">
          {theirs} for {name}
        </span>
      ))}
    </>
  );
}

/** What this browser told last, so that it is told once. */
const TOLD = 'scorecard:told-zone';

/** Lets the managers one plays against know what time it is here. */
export function useTellTimeZone(userId: string | null): void {
  const api = useApi();
  useEffect(() => {
    if (userId === null) return;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const told = `${userId} ${timeZone}`;
    if (readStored(TOLD) === told) return;
    void api.season.tellTimeZone.mutate({ timeZone }).then(
      () => writeStored(TOLD, told),
      // It is told the next time.
      () => undefined,
    );
  }, [api, userId]);
}
