'use client';
import './globals.css';
import type { ErrorPageProps } from '@/ui/shell/error-page';

/** The last resort, when even the frame around the pages broke: it can lean on nothing. */
export default function GlobalError({ error, retry }: ErrorPageProps) {
  return (
    <html lang="en">
      <body className="grid min-h-dvh place-items-center p-6 text-center">
        <title>Error · Scorecard</title>
        <main className="grid justify-items-center gap-4">
          <h1 className="text-4xl">Error on the play</h1>
          <p className="max-w-prose text-lg text-soft">
            The page could not be drawn. Your games are safe: every play is stored before it is shown.
          </p>
          {error.digest === undefined ? null : <p className="font-mono text-sm">{error.digest}</p>}
          <button
            type="button"
            onClick={() => retry()}
            className="min-h-14 rounded-xl bg-go px-6 font-semibold text-go-ink"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
