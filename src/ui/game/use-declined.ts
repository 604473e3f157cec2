'use client';
import { useEffect, useEffectEvent } from 'react';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { toast } from '@/ui/kit/toast';
import type { Declined } from './model/live-model';
import { manages } from './model/task';

/** What a manager is told of a request that came to nothing; null for who ended it himself. */
export function declinedText({ by, asked, what }: Declined, state: GameState, viewer: Viewer): string | null {
  if (manages(viewer, by)) return null;
  const { name } = state[by];
  if (by === asked) return `${name} takes the request back.`;
  return what === 'stop' ? `${name} plays on.` : `${name} declines: the plays stay as they are.`;
}

/** Says that a request was declined: it leaves the page, and whoever asked should not wonder why. */
export function useDeclined(declined: Declined | null, state: GameState, viewer: Viewer): void {
  const tell = useEffectEvent((one: Declined) => {
    const title = declinedText(one, state, viewer);
    if (title !== null) toast({ title });
  });
  useEffect(() => {
    if (declined !== null) tell(declined);
  }, [declined]);
}
