'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { lazily } from '@/ui/kit/lazily';
import { ConnectionDot } from './connection-dot';
import { isGamePage } from './is-game-page';
import { UserMenu } from './user-menu';
import { Mark } from './wordmark';

const SiteLinks = lazily(() => import('./site-links').then((module) => module.SiteLinks));

/** Wordmark, places, connection, account. */
export function Header() {
  const path = usePathname();
  // A game in play fetches nothing but itself.
  const isGame = isGamePage(path);
  return (
    <header
      data-no-print
      className="sticky top-0 z-40 border-b border-line bg-paper/95 backdrop-blur-sm supports-[not(backdrop-filter:blur(1px))]:bg-paper"
    >
      <div className="mx-auto flex h-(--header-height) max-w-[1560px] items-center gap-4 px-4 sm:px-6">
        <Link
          href="/"
          prefetch={isGame ? false : undefined}
          className="-ml-1 flex min-h-11 items-center gap-2 rounded-lg px-1 text-ink no-underline"
        >
          <Mark className="size-7 text-field" />
          <span className="font-book text-[1.375rem] leading-none font-bold tracking-tight">Scorecard</span>
        </Link>
        {isGame ? (
          <nav aria-label="Main" className="hidden md:flex">
            <Link
              href="/"
              prefetch={false}
              aria-current="page"
              className="flex min-h-11 items-center border-b-3 border-run px-2.5 pt-0.5 text-[0.9375rem] font-medium text-ink no-underline"
            >
              Games
            </Link>
          </nav>
        ) : (
          <SiteLinks />
        )}
        <div className="ml-auto flex items-center gap-2 sm:gap-4">
          <ConnectionDot />
          <UserMenu />
        </div>
      </div>
    </header>
  );
}
