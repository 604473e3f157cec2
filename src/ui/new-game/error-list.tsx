import { forwardRef } from 'react';
import type { Problems } from './draft';

export interface ErrorListProps {
  readonly problems: Problems;
  /** What the server said, when it refused. */
  readonly refused: string | null;
}

/** What keeps the game from being made, each linked to its place in the form. Takes the focus after a submit. */
export const ErrorList = forwardRef<HTMLDivElement, ErrorListProps>(({ problems, refused }, ref) => {
  const entries = Object.entries(problems);
  if (entries.length === 0 && refused === null) return null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      className="grid gap-1 rounded-xl border border-line border-l-[6px] border-l-out bg-sheet px-4 py-3"
    >
      <p className="font-book text-lg font-bold">{refused === null ? 'Almost there' : 'No game was made'}</p>
      {refused === null ? null : <p className="text-soft">{refused}</p>}
      <ul className="grid">
        {entries.map(([field, text]) => (
          <li key={field}>
            <a
              href={`#${field}`}
              className="inline-flex min-h-8 items-center text-out-ink underline underline-offset-3"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
});
ErrorList.displayName = 'ErrorList';
