'use client';
import { Ellipsis } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { cx } from '@/ui/kit/cx';
import { useWaitingCount } from '@/ui/trades/use-trades';
import { WaitingCount } from '@/ui/trades/waiting-count';
import { MoreButton } from './more-button';
import { isCurrent, PLACES } from './nav';
import { placeIcon } from './place-icons';
import { Queries } from './queries';

/** Places that stand on the bar itself. */
const MAIN = 3;
const ITEM =
  'flex flex-1 flex-col items-center justify-center gap-0.5 border-t-3 text-xs font-semibold no-underline focus-visible:-outline-offset-3';

/** The phone's bar: three places and the rest. */
export const PlaceBar = () => (
  <Queries>
    <Bar />
  </Queries>
);

function Bar() {
  const path = usePathname();
  const offers = useWaitingCount();
  const isFurther = PLACES.slice(MAIN).some((place) => isCurrent(place, path));
  return (
    <nav
      aria-label="Main"
      data-no-print
      data-bottom-bar
      className="fixed inset-x-0 bottom-0 z-40 flex h-(--bottom-bar-height) border-t border-line bg-sheet pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {PLACES.slice(0, MAIN).map((place) => {
        const Icon = placeIcon(place.href);
        const current = isCurrent(place, path);
        return (
          <Link
            key={place.href}
            href={place.href}
            aria-current={current ? 'page' : undefined}
            className={cx(ITEM, current ? 'border-run text-ink' : 'border-transparent text-soft')}
          >
            <Icon aria-hidden className="size-5.5" />
            <span className="flex items-center gap-1">
              {place.label}
              {place.href === '/my-team' ? <WaitingCount offers={offers} /> : null}
            </span>
          </Link>
        );
      })}
      <MoreButton from={MAIN} className={cx(ITEM, isFurther ? 'border-run text-ink' : 'border-transparent text-soft')}>
        <Ellipsis aria-hidden className="size-5.5" />
        More
      </MoreButton>
    </nav>
  );
}
