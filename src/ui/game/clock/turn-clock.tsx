'use client';
import { useEffect, useState } from 'react';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { type TurnClock, turnClock } from '@/leagues/turn-clock';
import type { GamePage } from '@/server/api/wire';
import { cx } from '@/ui/kit/cx';
import type { Managers } from '../model/turn';
import { clockText } from './clock-words';

type Clocks = NonNullable<GamePage['clocks']>;

/** Less than this is how long the answer was on its way, and no wrong clock. */
const TRAVEL_MS = 30_000;

/** How far the server's clock is before ours, by what it said last; reckoned once, when it is fresh. */
const offsets = new WeakMap<Clocks, number>();
function offsetOf(clocks: Clocks): number {
  const apart = Date.parse(clocks.now) - Date.now();
  const known = offsets.get(clocks) ?? (Math.abs(apart) < TRAVEL_MS ? 0 : apart);
  offsets.set(clocks, known);
  return known;
}

interface TurnClockProps {
  readonly state: GameState;
  readonly turnSince: string;
  readonly clocks: Clocks;
  readonly viewer: Viewer;
  readonly managers: Managers;
}

const MINUTE_MS = 60_000;

/** Whose time runs, told anew once a minute; the hour it ends at on hover, focus and press. */
export function TurnClockLine({ state, turnSince, clocks, viewer, managers }: TurnClockProps) {
  const offset = offsetOf(clocks);
  const clock = turnClock(state, turnSince, clocks);
  if (clock === null) return null;
  return (
    <Running
      key={clock.dueAt}
      offset={offset}
      turnSince={turnSince}
      clock={clock}
      state={state}
      viewer={viewer}
      managers={managers}
    />
  );
}

interface RunningProps extends Pick<TurnClockProps, 'state' | 'turnSince' | 'viewer' | 'managers'> {
  readonly clock: TurnClock;
  readonly offset: number;
}

function Running({ clock, offset, state, turnSince, viewer, managers }: RunningProps) {
  const [own, setOwn] = useState(() => Date.now());
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => setOwn(Date.now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  // Nobody has more time than there is.
  const now = Math.max(own + offset, Date.parse(turnSince));
  const isOver = Date.parse(clock.dueAt) <= now;
  const until = new Date(clock.dueAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => setOpen(!isOpen)}
      title={until}
      className={cx(
        'group -my-2.5 flex min-h-11 flex-wrap items-center gap-x-1.5 text-left text-sm leading-snug md:-my-1 md:min-h-8',
        isOver ? 'font-semibold text-out-ink' : 'text-soft',
      )}
    >
      {clockText(state, clock, now, { viewer, managers })}
      <time
        dateTime={clock.dueAt}
        className={cx(!isOpen && 'sr-only group-hover:not-sr-only group-focus-visible:not-sr-only')}
      >
        {isOver ? 'since' : 'until'} {until}
      </time>
    </button>
  );
}
