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

/** Says whose plays are marked in the feed, goes from one to the next, and lets go of him; in reach wherever the feed is. */
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
    <div className="fixed right-3 bottom-[calc(4rem+env(safe-area-inset-bottom))] z-30 flex max-w-[calc(100vw-1.5rem)] items-center gap-1 rounded-xl border border-line bg-go-tint pr-2 pl-4 text-[0.9375rem] shadow-sheet md:right-6 md:bottom-6">
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
