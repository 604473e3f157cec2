'use client';
import { lazy, Suspense, useSyncExternalStore, type ComponentType, type JSX } from 'react';
import { patiently, type Fetching } from './patiently';

/**
 * A component whose code is fetched when it is first drawn; until then nothing stands in its place, or, where the
 * network is away, a line that says so.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => JSX.Element {
  const fetching = patiently(load);
  const Part = lazy(async () => ({ default: await fetching.fetch() }));
  return (props) => (
    <Suspense fallback={<Unfetched {...fetching} />}>
      <Part {...props} />
    </Suspense>
  );
}

const Unfetched = ({ subscribe, isWaiting }: Pick<Fetching<unknown>, 'subscribe' | 'isWaiting'>) =>
  useSyncExternalStore(subscribe, isWaiting, () => false) ? (
    <output className="block p-4 text-soft">Waiting for the network to fetch this part.</output>
  ) : null;
