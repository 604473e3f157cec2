import type { ReactNode } from 'react';

export interface StateProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** The one next action. */
  readonly action?: ReactNode;
}

/** Says what would be here and offers the one next thing to do. */
export const EmptyState = ({ title, children, action }: StateProps) => (
  <div className="ruled grid min-h-42 content-start justify-items-center rounded-xl border border-dashed border-edge bg-sheet px-6 py-5 text-center leading-8">
    <EmptyDiamond />
    <p className="font-book text-xl leading-8 font-bold">{title}</p>
    {children === undefined ? null : <div className="max-w-prose text-soft">{children}</div>}
    {action === undefined ? null : <div className="mt-3 leading-normal">{action}</div>}
  </div>
);

const EmptyDiamond = () => (
  <svg
    aria-hidden
    viewBox="0 0 40 40"
    className="my-1.5 size-13 text-edge"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
  >
    <path d="M20 34 34 20 20 6 6 20Z" />
    <path d="M20 34 34 20" stroke="var(--field)" strokeWidth="3" strokeLinecap="round" />
  </svg>
);
