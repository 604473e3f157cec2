'use client';
import Link from 'next/link';
import type { ImportObstacle } from '@/server/services/imports/shapes';

/** What keeps an import from being undone, each with the page where it is taken back first. */
export function Obstacles({ obstacles }: { readonly obstacles: readonly ImportObstacle[] }) {
  if (obstacles.length === 0) return null;
  return (
    <div className="rounded-xl border border-line border-l-[6px] border-l-run bg-sheet px-4 py-3">
      <p className="font-semibold">Take these back first, then it can be undone:</p>
      <ul aria-label="What stands in the way">
        {obstacles.map(({ text, href }) => (
          <li key={`${href} ${text}`}>
            <Link href={href} className="inline-block min-h-11 py-2.5 break-words underline underline-offset-3">
              {text.slice(0, 1).toUpperCase() + text.slice(1)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
