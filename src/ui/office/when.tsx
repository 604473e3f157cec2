'use client';
import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/** A time in the reader's own zone, with UTC beside it for who asks. The server's drawing knows UTC only. */
export function When({ at }: { readonly at: string }) {
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const utc = `${at.slice(0, 16).replace('T', ' ')} UTC`;
  const own = isHere ? new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }) : utc;
  return (
    <time dateTime={at} title={utc}>
      {own}
    </time>
  );
}
