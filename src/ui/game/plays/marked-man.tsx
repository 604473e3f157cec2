'use client';
import { useState } from 'react';
import type { LineupId } from '@/game/lineup';
import type { Play } from '@/game/play';
import { findLineupPlayer } from '@/game/queries';
import type { GameState } from '@/game/state';
import { isHis } from './is-his';
import { showPlay } from './show-play';

interface MarkedManProps {
  readonly man: LineupId;
  readonly state: GameState;
  readonly plays: readonly Play[];
}

/** Says whose plays are marked in the feed, goes from one to the next, and lets go of him. */
export function MarkedMan({ man, state, plays }: MarkedManProps) {
  const [at, setAt] = useState(-1);
  const player = findLineupPlayer(state, man);
  if (player === null) return null;
  // As the feed has them.
  const his = plays.filter((play) => isHis(play, man)).toReversed();
  const next = (): void => {
    const to = (at + 1) % his.length;
    const play = his[to];
    if (play === undefined) return;
    setAt(to);
    showPlay(play.number);
  };
  const leave = (): void => {
    const url = new URL(window.location.href);
    url.searchParams.delete('man');
    window.history.replaceState(null, '', url);
  };
  return (
    <div className="sticky top-0 z-10 flex items-center justify-between gap-1 border-b border-line bg-go-tint px-4 text-[0.9375rem]">
      <p className="min-w-0 flex-1 py-1.5">
        {his.length} {his.length === 1 ? 'play' : 'plays'} of <b>{player.name}</b>
      </p>
      {his.length === 0 ? null : (
        <button type="button" onClick={next} className={BUTTON}>
          Next
        </button>
      )}
      <button type="button" onClick={leave} className={BUTTON}>
        Unmark
      </button>
    </div>
  );
}

const BUTTON = 'min-h-11 shrink-0 rounded-lg px-2 font-semibold underline underline-offset-3';
