'use client';
import { cx } from '@/ui/kit/cx';
import { useConnection, useConnectionWatch } from './connection';

const DOTS = {
  online: 'bg-field',
  reconnecting: 'bg-transparent border-2 border-run animate-[pulse-dot_1.2s_ease-in-out_infinite]',
  offline: 'bg-transparent border-2 border-out',
} as const;

/** A filled dot when connected, a ring when not, and the words beside it. */
export function ConnectionDot() {
  const { state, text } = useConnection();
  return (
    <output className="flex items-center gap-2 text-sm whitespace-nowrap text-soft">
      <i aria-hidden className={cx('size-2.5 rounded-full', DOTS[state])} />
      {/* The narrowest screens keep the shape of the dot. */}
      <span className="max-[22.5rem]:sr-only">{text}</span>
    </output>
  );
}

const clockTime = (at: number): string =>
  new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** The bar that stays while the server cannot be reached. */
export function OfflineBar() {
  const { state, heardAt } = useConnection();
  if (state === 'online') return null;
  return (
    <aside
      aria-label="Connection"
      data-no-print
      className="border-b border-line bg-hit px-4 py-2 text-center text-sm font-medium text-ink"
    >
      {state === 'offline'
        ? 'You are offline. What you see may be old; nothing you did is lost.'
        : 'Reconnecting… you can read on; what you do waits until the server answers.'}
      {heardAt === null ? null : (
        <span className="whitespace-nowrap">
          {' '}
          As of <time dateTime={new Date(heardAt).toISOString()}>{clockTime(heardAt)}</time>.
        </span>
      )}
    </aside>
  );
}

/** Keeps the connection's state up to date; shows nothing. */
export function ConnectionWatch() {
  useConnectionWatch();
  return null;
}
