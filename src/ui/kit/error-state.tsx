import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';

export interface ErrorStateProps {
  /** What failed, in a few words. */
  readonly title: string;
  /** What is safe and what to do. */
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
  readonly retrying?: boolean;
  /** Request id to quote when asking for help. */
  readonly requestId?: string | null;
}

/** A part of the page that failed alone: what failed, what is safe, try again, the id to quote. */
export const ErrorState = ({ title, children, onRetry, retrying = false, requestId }: ErrorStateProps) => (
  <div
    role="alert"
    className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-xl border border-line border-l-[6px] border-l-out bg-sheet px-4 py-4"
  >
    <TriangleAlert aria-hidden className="size-6 shrink-0 text-out" />
    <div className="min-w-56 flex-1">
      <p className="font-book text-lg leading-tight font-bold">{title}</p>
      {children === undefined ? null : <div className="text-[0.9375rem] text-soft">{children}</div>}
      {requestId === undefined || requestId === null ? null : (
        <p className="mt-1 text-sm text-soft">
          Error id <code className="font-mono">{requestId}</code>
        </p>
      )}
    </div>
    {onRetry === undefined ? null : (
      <Button onClick={onRetry} busy={retrying}>
        Try again
      </Button>
    )}
  </div>
);
