'use client';
import { Dots } from '@/ui/kit/live-icons';
import { useState } from 'react';
import { lazily } from '@/ui/kit/lazily';
import type { GameSheetProps } from './game-sheet';

const GameSheet = lazily(() => import('./game-sheet').then((module) => module.GameSheet));

type GameMenuProps = Omit<GameSheetProps, 'open' | 'onClose'>;

/** The button to what is needed seldom; the sheet itself is fetched at the first press. */
export function GameMenu(props: GameMenuProps) {
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <>
      <button
        type="button"
        aria-label="Game menu"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className="grid size-11 shrink-0 place-items-center rounded-lg hover:bg-chip"
      >
        <Dots className="size-5" />
      </button>
      {open === null ? null : <GameSheet open={open} onClose={() => setOpen(false)} {...props} />}
    </>
  );
}
