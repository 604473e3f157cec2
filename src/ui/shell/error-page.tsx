'use client';
import { MESSAGE_BUTTON, MessagePage } from './message-page';

export interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  /** Draws the page again from fresh data. */
  readonly retry: () => void;
}

/** The page is older than the server, or the server is away: only a whole load brings the part that is missing. */
const lacksCode = ({ name }: Error): boolean => name === 'ChunkLoadError';

/** A page that broke while it was drawn: what is safe, try again, the id to quote. */
export const ErrorPage = ({ error, retry }: ErrorPageProps) => (
  <MessagePage
    score="E–9"
    title="Error on the play"
    action={
      <button
        type="button"
        className={MESSAGE_BUTTON.go}
        onClick={() => (lacksCode(error) ? location.reload() : retry())}
      >
        Try again
      </button>
    }
  >
    {lacksCode(error)
      ? 'A part of this page could not be fetched: there may be a newer version of it.'
      : 'This page could not be drawn.'}{' '}
    Your games are safe: every play is stored before it is shown.
    {error.digest === undefined ? null : (
      <span className="mt-2 block text-base">
        Error id <code className="font-mono">{error.digest}</code>
      </span>
    )}
  </MessagePage>
);
