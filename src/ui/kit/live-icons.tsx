import type { ReactNode } from 'react';

/**
 * The few line icons of the live page's first sight, in the manner of the others: a library's machinery for four icons
 * would be the heaviest thing beside the game.
 */
const lineIcon = (lines: ReactNode) =>
  function LineIcon({ className }: { readonly className: string }) {
    return (
      <svg
        aria-hidden
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
        className={className}
      >
        {lines}
      </svg>
    );
  };

export const Dots = lineIcon(<path strokeWidth={3.5} d="M5 12h0M12 12h0M19 12h0" />);

export const Person = lineIcon(
  <>
    <circle cx={12} cy={12} r={10} />
    <circle cx={12} cy={9.5} r={3.5} />
    <path d="M6 19.5q6-6.5 12 0" />
  </>,
);

export const Proof = lineIcon(<path d="M12 2.5 20 6q.6 11-8 15.5Q3.4 17 4 6ZM8.5 12l2.5 2.5 4.5-5" />);

export const TakeBack = lineIcon(<path d="M8.5 4.5 3.5 9.5l5 5M3.5 9.5H14a5.5 5.5 0 0 1 0 11h-3" />);
