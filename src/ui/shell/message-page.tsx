import type { ReactNode } from 'react';
import { LinkButton } from '@/ui/kit/button';

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
      <LinkButton href="/" size="lg" kind={action === undefined ? 'go' : 'plain'}>
        To the games
      </LinkButton>
    </div>
  </div>
);
