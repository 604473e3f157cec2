'use client';
import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import type { Stop } from '@/game/state';
import { lazily } from '@/ui/kit/lazily';

const GameSheet = lazily(() => import('./game-sheet').then((module) => module.GameSheet));

interface GameMenuProps {
  readonly gameId: string;
  /** Null for a spectator and when the game is over. */
  readonly onResign: (() => void) | null;
  readonly onStop: ((stop: Stop) => void) | null;
}

/** The button to what is needed seldom; the sheet itself is fetched at the first press. */
export function GameMenu({ gameId, onResign, onStop }: GameMenuProps) {
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
        <MoreHorizontal aria-hidden className="size-5" />
      </button>
      {open === null ? null : (
        <GameSheet open={open} onClose={() => setOpen(false)} gameId={gameId} onResign={onResign} onStop={onStop} />
      )}
    </>
  );
}
