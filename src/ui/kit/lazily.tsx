'use client';
import { lazy, Suspense, type ComponentType, type JSX } from 'react';

/** A component whose code is fetched when it is first drawn; until then nothing stands in its place. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => JSX.Element {
  const Part = lazy(async () => ({ default: await load() }));
  return (props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
