'use client';
import { LayoutGrid, SquarePlus } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cx } from '@/ui/kit/cx';
import { NAV, isCurrent, isGamePage } from './nav';

const ICONS = { '/': LayoutGrid, '/games/new': SquarePlus } as const;

/** The places of the site under the thumb. A game in play has its own controls there, so the bar steps aside. */
export function BottomBar() {
  const path = usePathname();
  if (isGamePage(path)) return null;
  return (
    <nav
      aria-label="Main"
      data-no-print
      data-bottom-bar
      className="fixed inset-x-0 bottom-0 z-40 flex h-(--bottom-bar-height) border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {NAV.map(({ href, label }) => {
        const Icon = ICONS[href];
        const current = isCurrent(href, path);
        return (
          <Link
            key={href}
            href={href}
            aria-current={current ? 'page' : undefined}
            className={cx(
              'flex flex-1 flex-col items-center justify-center gap-0.5 border-t-3 text-xs font-semibold no-underline',
              current ? 'border-run text-ink' : 'border-transparent text-soft',
            )}
          >
            <Icon aria-hidden className="size-5.5" />
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
