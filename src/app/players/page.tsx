import type { Metadata } from 'next';
import { PlayersPage } from '@/ui/cards/players/players-page';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'Players' };

/** What is shown stands in the address: a page made beforehand would show something else first. */
export const dynamic = 'force-dynamic';

export default function PlayersRoute() {
  return (
    <Queries>
      <PlayersPage />
    </Queries>
  );
}
