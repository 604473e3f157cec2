'use client';
import { useState } from 'react';
import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import { useApi } from '@/trpc/provider';
import { Button } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { randomHex } from '@/ui/kit/random-hex';
import type { Managers } from '../model/turn';

interface ColleagueBarProps {
  readonly state: GameState;
  readonly side: Side;
  readonly managers: Managers;
  readonly frozen: boolean;
}

/** For a manager whose colleague sits for the team: who it is, and the seat with one press. */
export function ColleagueBar({ state, side, managers, frozen }: ColleagueBarProps) {
  const api = useApi();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { name } = state[side];
  const takeOver = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      // The stream tells the rest, here and to whoever sat there.
      await api.game.takeOver.mutate({ gameId: state.gameId, actionId: randomHex(16), side });
    } catch (error) {
      setProblem(failureOf(error).text);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section
      aria-label="Your team’s seat"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-y border-line bg-sheet px-3.5 py-2.5 md:rounded-[10px] md:border-x"
    >
      <p className="min-w-0 flex-1 basis-56 text-[0.9375rem] leading-snug">
        {managers[side] ?? 'Another manager'} manages {name} in this game
        {state.status === 'pending' ? '. You can change its roster and its lineup, too.' : '.'}
      </p>
      <Button busy={isBusy} disabled={frozen} onClick={() => void takeOver()}>
        Take over the seat
      </Button>
      <p role="alert" className="basis-full text-out-ink empty:hidden">
        {problem}
      </p>
    </section>
  );
}
