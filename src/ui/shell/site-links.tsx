'use client';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { cx } from '@/ui/kit/cx';
import { useShortcuts } from '@/ui/kit/shortcuts';
import { useWaitingCount } from '@/ui/trades/use-trades';
import { WaitingCount } from '@/ui/trades/waiting-count';
import { MoreButton } from './more-button';
import { isCurrent, PLACES } from './nav';
import { Queries } from './queries';
import { usePlaces } from './use-places';

/** Places a tablet's header has room for; the rest stand under "More". */
const MAIN = 3;

/** The places of the site, in the header. */
export const SiteLinks = () => (
  <Queries>
    <Links />
  </Queries>
);

function Links() {
  const path = usePathname();
  const places = usePlaces();
  const router = useRouter();
  const offers = useWaitingCount();
  useShortcuts(
    PLACES.map(({ href, label, key }) => ({
      keys: `g ${key}`,
      label,
      group: 'Everywhere',
      run: () => router.push(href),
    })),
  );
  return (
    <nav aria-label="Main" className="hidden gap-1 md:flex">
      {places.map((place, i) => {
        const current = isCurrent(place, path);
        return (
          <Link
            key={place.href}
            href={place.href}
            aria-current={current ? 'page' : undefined}
            aria-keyshortcuts={`g ${place.key}`}
            className={cx(
              'min-h-11 items-center gap-1.5 border-b-3 px-2.5 pt-0.5 text-[0.9375rem] font-medium whitespace-nowrap no-underline',
              current ? 'border-run text-ink' : 'border-transparent text-soft hover:text-ink',
              i < MAIN ? 'flex' : 'hidden lg:flex',
            )}
          >
            {place.label}
            {place.href === '/my-team' ? <WaitingCount offers={offers} /> : null}
          </Link>
        );
      })}
      <MoreButton
        from={MAIN}
        className="min-h-11 items-center gap-1 px-2.5 text-[0.9375rem] font-medium text-soft hover:text-ink lg:hidden"
      />
    </nav>
  );
}
