'use client';
import type { KeyboardEvent } from 'react';
import { useShortcuts } from '@/ui/kit/shortcuts';
import type { Player } from './use-player';
import type { Step } from './steps';

interface StepKey {
  readonly step: Step;
  /** As the shortcuts write it. */
  readonly keys: string;
  readonly label: string;
}

const STEP_KEYS: readonly StepKey[] = [
  { step: 'nextPlay', keys: 'ArrowRight', label: 'Next play' },
  { step: 'previousPlay', keys: 'ArrowLeft', label: 'Previous play' },
  { step: 'nextHalf', keys: 'Shift+ArrowRight', label: 'Next half-inning' },
  { step: 'previousHalf', keys: 'Shift+ArrowLeft', label: 'Previous half-inning' },
  { step: 'nextScore', keys: 'n', label: 'Next scoring play' },
  { step: 'previousScore', keys: 'Shift+n', label: 'Previous scoring play' },
  { step: 'start', keys: 'Home', label: 'First pitch' },
  { step: 'end', keys: 'End', label: 'End of the game' },
];

/** `aria-keyshortcuts` of a step. */
export const keysOf = (step: Step): string | undefined =>
  STEP_KEYS.find((each) => each.step === step)?.keys.replace('n', 'N');

/** The keys of the replay; they are listed on the `?` sheet. */
export function useReplayKeys({ step, toggle }: Player): void {
  const group = 'Replay';
  useShortcuts([
    { keys: 'Space', label: 'Play or pause', group, run: ({ repeat }) => (repeat ? undefined : toggle()) },
    ...STEP_KEYS.map(({ step: to, keys, label }) => ({ keys, label, group, run: () => step(to) })),
  ]);
}

/** On the slider the arrows, Home and End are its own; the other keys of the replay work there too. */
export function onSliderKey(event: KeyboardEvent, { step, toggle }: Player): void {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (key === ' ') toggle();
  else if (key === 'ArrowRight' && shiftKey) step('nextHalf');
  else if (key === 'ArrowLeft' && shiftKey) step('previousHalf');
  else if (key.toLowerCase() === 'n') step(shiftKey ? 'previousScore' : 'nextScore');
  else return;
  event.preventDefault();
}
