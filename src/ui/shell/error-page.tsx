'use client';
import { Button } from '@/ui/kit/button';
import { MessagePage } from './message-page';

export interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  /** Draws the page again from fresh data. */
  readonly retry: () => void;
}

/** A page that broke while it was drawn: what is safe, try again, the id to quote. */
export const ErrorPage = ({ error, retry }: ErrorPageProps) => (
  <MessagePage
    score="E–9"
    title="Error on the play"
    action={
      <Button kind="go" size="lg" onClick={() => retry()}>
        Try again
      </Button>
    }
  >
    This page could not be drawn. Your games are safe: every play is stored before it is shown.
    {error.digest === undefined ? null : (
      <span className="mt-2 block text-base">
        Error id <code className="font-mono">{error.digest}</code>
      </span>
    )}
  </MessagePage>
);
