'use client';
import { useEffect, useRef } from 'react';
import type { LineupId } from '@/game/lineup';
import type { Play } from '@/game/play';
import { findLineupPlayer } from '@/game/queries';
import type { GameState } from '@/game/state';
import { isHis } from './is-his';

interface MarkedManProps {
  readonly man: LineupId;
  readonly state: GameState;
  readonly plays: readonly Play[];
}

/** Says whose plays are marked in the feed, brings the first of them into sight, and lets go of him. */
export function MarkedMan({ man, state, plays }: MarkedManProps) {
  const player = findLineupPlayer(state, man);
  const count = plays.filter((play) => isHis(play, man)).length;
  const isShown = useRef(false);
  useEffect(() => {
    if (isShown.current || count === 0) return;
    isShown.current = true;
    // A plain jump: the page has just been opened at them.
    document.querySelector('[data-his]')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [count]);
  if (player === undefined || player === null) return null;
  const leave = (): void => {
    const url = new URL(window.location.href);
    url.searchParams.delete('man');
    window.history.replaceState(null, '', url);
  };
  return (
    <p className="flex items-center justify-between gap-3 border-b border-line bg-go-tint px-4 text-[0.9375rem]">
      <span>
        {count} {count === 1 ? 'play' : 'plays'} of <b>{player.name}</b> {count === 1 ? 'is' : 'are'} marked.
      </span>
      <button type="button" onClick={leave} className="min-h-11 shrink-0 rounded-lg px-2 font-semibold underline">
        Unmark
      </button>
    </p>
  );
}
