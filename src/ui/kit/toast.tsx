'use client';
import { type ReactNode, useSyncExternalStore } from 'react';
import { lazily } from './lazily';

const ToastStack = lazily(() => import('./toast-stack').then((module) => module.ToastStack));

export interface ToastOptions {
  readonly title: string;
  readonly description?: string;
  /** `bad` interrupts a screen reader: only for a refused or lost action. */
  readonly tone?: 'plain' | 'good' | 'bad';
  /** Milliseconds until it leaves by itself; 0 stays until dismissed. */
  readonly timeout?: number;
}

type Show = (options: ToastOptions) => void;

let waiting: readonly ToastOptions[] = [];
let shown: Show | null = null;
let isWanted = false;
const listeners = new Set<() => void>();

/** Shows a short message. Works from anywhere, inside or outside of components. */
export function toast(options: ToastOptions): void {
  if (shown !== null) return shown(options);
  waiting = [...waiting, options];
  isWanted = true;
  for (const listener of listeners) listener();
  return undefined;
}

/** The stack is fetched with the first message, which waits for it. */
function take(show: Show): () => void {
  for (const options of waiting) show(options);
  waiting = [];
  shown = show;
  return () => {
    shown = null;
  };
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Mount once, around the page. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const wanted = useSyncExternalStore(
    subscribe,
    () => isWanted,
    () => false,
  );
  return (
    <>
      {children}
      {wanted ? <ToastStack take={take} /> : null}
    </>
  );
}
