'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cx } from '@/ui/kit/cx';
import { ConnectionDot } from './connection-dot';
import { NAV, isCurrent, isGamePage } from './nav';
import { UserMenu } from './user-menu';
import { Mark } from './wordmark';

/** Wordmark, places, connection, account. */
export function Header() {
  const path = usePathname();
  // A game in play fetches nothing but itself.
  const prefetch = isGamePage(path) ? false : undefined;
  return (
    <header
      data-no-print
      className="sticky top-0 z-40 border-b border-line bg-paper/95 backdrop-blur-sm supports-[not(backdrop-filter:blur(1px))]:bg-paper"
    >
      <div className="mx-auto flex h-(--header-height) max-w-[1560px] items-center gap-5 px-4 sm:px-6">
        <Link
          href="/"
          prefetch={prefetch}
          className="-ml-1 flex min-h-11 items-center gap-2 rounded-lg px-1 text-ink no-underline"
        >
          <Mark className="size-7 text-field" />
          <span className="font-book text-[1.375rem] leading-none font-bold tracking-tight">Scorecard</span>
        </Link>
        <nav aria-label="Main" className="hidden gap-1 md:flex">
          {NAV.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              prefetch={prefetch}
              aria-current={isCurrent(href, path) ? 'page' : undefined}
              className={cx(
                'flex min-h-11 items-center border-b-3 px-2.5 pt-0.5 text-[0.9375rem] font-medium no-underline',
                isCurrent(href, path) ? 'border-run text-ink' : 'border-transparent text-soft hover:text-ink',
              )}
            >
              {label}
            </Link>
          ))}
        </nav>
        <div className="ml-auto flex items-center gap-2 sm:gap-4">
          <ConnectionDot />
          <UserMenu />
        </div>
      </div>
    </header>
  );
}
