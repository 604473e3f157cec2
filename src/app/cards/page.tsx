import type { Metadata } from 'next';
import { LibraryPage } from '@/ui/cards/library/library-page';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'Cards' };

/** What is shown stands in the address: a page made beforehand would show something else first. */
export const dynamic = 'force-dynamic';

export default function CardsRoute() {
  return (
    <Queries>
      <LibraryPage />
    </Queries>
  );
}
