import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';

export interface StatsFrameProps {
  readonly title: ReactNode;
  /** One line under the title. */
  readonly note?: ReactNode;
  /** Where it belongs, the widest first. */
  readonly within: readonly { readonly href: string; readonly label: string }[];
  readonly children: ReactNode;
}

/** A page of statistics: where it belongs, what it is, and its parts. */
export const StatsFrame = ({ title, note, within, children }: StatsFrameProps) => (
  <div className="mx-auto grid max-w-[1240px] grid-cols-[minmax(0,1fr)] gap-6 px-4 py-6 sm:px-6 sm:py-8">
    <div>
      <nav aria-label="Where you are" className="flex flex-wrap items-center gap-1 text-[0.9375rem]" data-no-print>
        {within.map(({ href, label }, i) => (
          <Fragment key={href}>
            {i === 0 ? null : <ChevronRight aria-hidden className="size-4 text-soft" />}
            <Link
              href={href}
              className="inline-flex min-h-11 items-center rounded px-1 font-medium text-soft no-underline hover:text-ink"
            >
              {label}
            </Link>
          </Fragment>
        ))}
      </nav>
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      {note === undefined ? null : <p className="text-soft">{note}</p>}
    </div>
    {children}
  </div>
);
