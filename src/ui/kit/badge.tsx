import type { ReactNode } from 'react';
import { cx } from './cx';

const TONES = {
  quiet: 'border-edge text-soft',
  go: 'border-field text-field',
  warn: 'border-run text-run-ink',
  bad: 'border-out text-out-ink',
  /** On the green board. */
  board: 'border-board-edge text-board-ink',
} as const;
export type BadgeTone = keyof typeof TONES;

/** A state in a word. The word carries the meaning, the tone only helps. */
export const Badge = ({ tone = 'quiet', children }: { readonly tone?: BadgeTone; readonly children: ReactNode }) => (
  <span
    className={cx(
      'inline-flex items-center gap-1 rounded-full border px-2.5 py-0.5 text-[0.8125rem] leading-5 font-semibold whitespace-nowrap',
      TONES[tone],
    )}
  >
    {children}
  </span>
);
