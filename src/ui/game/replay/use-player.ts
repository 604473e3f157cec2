'use client';
import { useEffect, useState } from 'react';
import { useStored } from '@/ui/kit/stored';
import { stepFrom, type Marks, type Step } from './steps';

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];

/** The speed is remembered on this device. */
const SPEED = 'scorecard:replay-speed';
/** How long a play stands at speed 1. */
const PLAY_MS = 2_400;

export interface Player {
  /** Index of the moment that is shown. */
  readonly at: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  /** Grows with every jump over more than one play: what moves by itself starts anew then. */
  readonly jumps: number;
  readonly setSpeed: (speed: Speed) => void;
  readonly go: (at: number) => void;
  readonly step: (step: Step) => void;
  /** Plays or pauses; from the end it plays from the first pitch. */
  readonly toggle: () => void;
}

interface Position {
  readonly at: number;
  readonly jumps: number;
}

const moved = ({ at, jumps }: Position, to: number): Position => ({ at: to, jumps: to === at + 1 ? jumps : jumps + 1 });

/** Moves through the moments, by hand and by the clock. */
export function usePlayer(marks: Marks, start: number): Player {
  const [position, setPosition] = useState<Position>({ at: start, jumps: 0 });
  const [isPlaying, setPlaying] = useState(false);
  const [stored, store] = useStored(SPEED);
  const speed = SPEEDS.find((each) => String(each) === stored) ?? 1;
  const { last } = marks;
  const at = Math.min(position.at, last);
  const isRunning = isPlaying && at < last;
  const go = (to: number): void => {
    setPosition((from) => moved(from, Math.min(Math.max(0, to), last)));
    if (to >= last) setPlaying(false);
  };
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => {
      setPosition((from) => moved(from, at + 1));
      if (at + 1 === last) setPlaying(false);
    }, PLAY_MS / speed);
    return () => clearTimeout(timer);
  }, [isRunning, at, last, speed]);
  return {
    at,
    isPlaying: isRunning,
    speed,
    jumps: position.jumps,
    setSpeed: (next) => store(String(next)),
    go,
    step: (step) => {
      const to = stepFrom(marks, at, step);
      if (to !== null) go(to);
    },
    toggle: () => {
      if (!isRunning && at === last) go(0);
      setPlaying(!isRunning);
    },
  };
}
