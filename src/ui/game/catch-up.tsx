'use client';
import { useState } from 'react';
import type { Play } from '@/game/play';
import type { GameState } from '@/game/state';
import { Button } from '@/ui/kit/button';
import { lazily } from '@/ui/kit/lazily';

const CatchUpSheet = lazily(() => import('./catch-up-sheet').then((module) => module.CatchUpSheet));

interface CatchUpProps {
  readonly state: GameState;
  /** Oldest first. */
  readonly plays: readonly Play[];
  readonly className: string;
}

/** The button for who comes late; the story itself is fetched at the first press. */
export function CatchUp({ state, plays, className }: CatchUpProps) {
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog" className={className}>
        Catch me up
      </Button>
      {open === null ? null : <CatchUpSheet open={open} onClose={() => setOpen(false)} state={state} plays={plays} />}
    </>
  );
}
