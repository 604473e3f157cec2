import type { ReactNode } from 'react';

/**
 * Looks of the two buttons a message may have. The page that stands in for a broken one comes with every page: it brings
 * no part of the kit along.
 */
export const MESSAGE_BUTTON = {
  go: 'inline-flex min-h-14 items-center rounded-xl border border-transparent bg-go px-6 font-semibold text-go-ink no-underline hover:bg-go-strong',
  plain:
    'inline-flex min-h-14 items-center rounded-xl border border-edge bg-sheet px-6 font-semibold text-ink no-underline hover:bg-chip',
} as const;

export interface MessagePageProps {
  /** Three signs for the scoreboard. */
  readonly score: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A page that has nothing to show but a sentence: a scoreboard with what happened and the way home. */
export const MessagePage = ({ score, title, children, action }: MessagePageProps) => (
  <div className="mx-auto grid max-w-2xl justify-items-center gap-6 px-4 py-12 text-center sm:py-20">
    <p aria-hidden className="mown flex gap-2 rounded-2xl bg-board p-5">
      {Array.from(score, (sign, place) => (
        <span
          key={place}
          className="grid h-28 w-20 place-items-center rounded-lg border border-board-line bg-[#081410] font-board text-8xl font-bold text-bulb"
        >
          {sign}
        </span>
      ))}
    </p>
    <div>
      <h1 className="text-4xl">{title}</h1>
      <p className="mt-2 max-w-prose text-lg text-soft">{children}</p>
    </div>
    <div className="flex flex-wrap justify-center gap-2.5">
      {action}
      {/* A whole load: where a page broke, what the browser holds of the site may be at fault. */}
      <a href="/" className={MESSAGE_BUTTON[action === undefined ? 'go' : 'plain']}>
        To the games
      </a>
    </div>
  </div>
);
