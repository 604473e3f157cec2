import type { Metadata } from 'next';
import { Queries } from '@/ui/shell/queries';
import { StandingsPage } from '@/ui/season/standings-page';

export const metadata: Metadata = { title: 'Standings' };

export default function Page() {
  return (
    <Queries>
      <StandingsPage />
    </Queries>
  );
}
