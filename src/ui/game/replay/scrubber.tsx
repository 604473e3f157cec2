'use client';
import { ChevronFirst, ChevronLast, ChevronRight, ChevronLeft, Pause, Play, StepForward } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Side } from '@/game/play';
import { Button } from '@/ui/kit/button';
import { isNowhere } from '@/ui/kit/is-nowhere';
import { keysOf } from './replay-keys';
import { stepFrom, type Marks, type Step } from './steps';
import { Timeline } from './timeline';
import { SPEEDS, type Player, type Speed } from './use-player';

interface ScrubberProps {
  readonly marks: Marks;
  readonly player: Player;
  /** The moment in words. */
  readonly text: string;
  readonly colors: Readonly<Record<Side, string>>;
}

/** The replay's controls under the thumb: timeline, steps, play and pause, speed. */
export function Scrubber({ marks, player, text, colors }: ScrubberProps) {
  const play = useRef<HTMLButtonElement>(null);
  // The button that opened the replay is gone: its focus goes on here.
  useEffect(() => {
    if (isNowhere(document.activeElement)) play.current?.focus({ preventScroll: true });
  }, []);
  const button = (step: Step, label: string, icon: ReactNode) => (
    <Button
      kind="bare"
      aria-label={label}
      aria-keyshortcuts={keysOf(step)}
      title={label}
      aria-disabled={stepFrom(marks, player.at, step) === null}
      onClick={() => player.step(step)}
      className="min-w-0 flex-1 px-0! md:min-w-11 md:flex-none"
    >
      {icon}
    </Button>
  );
  const { isPlaying, speed } = player;
  return (
    <section aria-label="Replay" className="replay-bar">
      <Timeline marks={marks} player={player} text={text} colors={colors} />
      <div className="flex items-center gap-1 max-md:w-full">
        {button('previousHalf', 'Previous half-inning', <ChevronFirst aria-hidden className="size-6" />)}
        {button('previousPlay', 'Previous play', <ChevronLeft aria-hidden className="size-6" />)}
        <Button
          ref={play}
          kind="go"
          aria-label={isPlaying ? 'Pause' : 'Play'}
          aria-keyshortcuts="Space"
          title={isPlaying ? 'Pause' : 'Play'}
          onClick={player.toggle}
          className="w-14 px-0!"
        >
          {isPlaying ? <Pause aria-hidden className="size-5" /> : <Play aria-hidden className="size-5" />}
        </Button>
        {button('nextPlay', 'Next play', <ChevronRight aria-hidden className="size-6" />)}
        {button('nextHalf', 'Next half-inning', <ChevronLast aria-hidden className="size-6" />)}
        {button('nextScore', 'Next scoring play', <StepForward aria-hidden className="size-5 text-run" />)}
        <label className="grid shrink-0">
          <span className="sr-only">Speed</span>
          <select
            value={speed}
            onChange={(event) =>
              player.setSpeed(SPEEDS.find((each) => String(each) === event.currentTarget.value) ?? speed)
            }
            className="min-h-11 rounded-lg bg-transparent px-1.5 text-[0.9375rem] font-semibold hover:bg-chip"
          >
            {SPEEDS.map((each) => (
              <option key={each} value={each}>
                {speedText(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}

const speedText = (speed: Speed): string => `${speed === 0.5 ? '½' : speed}×`;
