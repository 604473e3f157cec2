import { SIDES } from '@/game/sides';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import { Button } from '@/ui/kit/button';
import type { LiveGame } from './live/live-game';
import { manages } from './model/task';

interface StopRequestProps {
  readonly state: GameState;
  readonly viewer: Viewer;
  readonly game: LiveGame;
}

const WORDS = { suspend: 'to suspend the game', call: 'to call the game' } as const;

/** One manager asks to stop: the other agrees or declines; everybody sees that it was asked. */
export function StopRequest({ state, viewer, game }: StopRequestProps) {
  const { stopAsked } = state;
  if (stopAsked === null || state.status !== 'active') return null;
  const { side, stop } = stopAsked;
  const mayAnswer = SIDES.some((other) => other !== side && manages(viewer, other));
  return (
    <section
      aria-label="Request"
      className="flex flex-wrap items-center gap-3 border-y border-line bg-go-tint px-3.5 py-2.5 md:rounded-[10px] md:border-x"
    >
      <p className="min-w-0 flex-1 text-[0.9375rem] font-semibold">
        {state[side].name} asks {WORDS[stop]}.
      </p>
      {mayAnswer ? (
        <div className="flex gap-2">
          <Button onClick={() => void game.act('stop', { type: 'declineStop' })}>Play on</Button>
          <Button kind="go" onClick={() => void game.act('stop', { type: 'stop', stop })}>
            Agree
          </Button>
        </div>
      ) : null}
    </section>
  );
}
