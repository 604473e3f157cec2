import type { ReactNode } from 'react';
import { cx } from '@/ui/kit/cx';
import type { Turn } from './model/turn';

const EDGES = { you: 'border-l-run', wait: 'border-l-edge', over: 'border-l-field' } as const;

interface TurnBannerProps {
  readonly turn: Turn;
  /** Whose time runs, below the words. */
  readonly clock?: ReactNode;
  /** Buttons at the end of the banner. */
  readonly children?: ReactNode;
}

/** Who acts, on what: kills the question whether the game is stuck. */
export const TurnBanner = ({ turn, clock, children }: TurnBannerProps) => (
  <section
    aria-label="Turn"
    data-tone={turn.tone}
    className={cx(
      'flex min-h-[4.5rem] items-center gap-3.5 border-y border-l-[6px] border-line bg-sheet px-3.5 py-2.5 transition-colors duration-300 md:rounded-[10px] md:border-r md:px-[18px]',
      EDGES[turn.tone],
    )}
  >
    {turn.tone === 'wait' ? (
      <span
        aria-hidden
        className="size-2.5 shrink-0 animate-[pulse-dot_1.6s_ease-in-out_infinite] rounded-full bg-edge"
      />
    ) : null}
    <div className="min-w-0 flex-1">
      <p className="font-book text-[1.0625rem] leading-tight [word-spacing:0.08em] font-bold text-balance md:text-[1.1875rem]">
        {turn.title}
      </p>
      <p className="text-sm leading-snug text-soft md:text-[0.9375rem]">{turn.detail}</p>
      {clock === undefined || clock === null ? null : <div className="min-h-6">{clock}</div>}
    </div>
    <div className="-mr-2 flex shrink-0 items-center gap-1">{children}</div>
  </section>
);
