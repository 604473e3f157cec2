'use client';
import { useEffect, useRef } from 'react';
import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { toast } from '@/ui/kit/toast';
import { manages } from '../model/task';
import type { Managers } from '../model/turn';

interface SeatNewsProps {
  readonly state: GameState;
  readonly viewer: Viewer;
  readonly managers: Managers;
  /** Who sat there when the page was opened. */
  readonly from: Managers;
}

/** Tells everyone who is here that a seat has changed hands. */
export function SeatNews({ state, viewer, managers, from }: SeatNewsProps) {
  const before = useRef(from);
  const { away, home } = managers;
  useEffect(() => {
    const now: Managers = { away, home };
    for (const side of SIDES) {
      const [was, is] = [before.current[side], now[side]];
      if (was === null || is === null || was === is) continue;
      const who = manages(viewer, side) ? 'You manage' : `${is} manages`;
      toast({ title: `${who} ${state[side].name} now, in place of ${was}` });
    }
    before.current = now;
  }, [away, home, state, viewer]);
  return null;
}
