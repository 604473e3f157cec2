import type { Metadata } from 'next';
import { Queries } from '@/ui/shell/queries';
import { RosterPage } from '@/ui/roster/roster-page';

export const metadata: Metadata = { title: 'Roster' };

interface RosterRouteProps {
  readonly params: Promise<{ readonly gameId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function RosterRoute({ params, searchParams }: RosterRouteProps) {
  const [{ gameId }, { side }] = await Promise.all([params, searchParams]);
  return (
    <Queries>
      <RosterPage gameId={gameId} side={side === 'home' || side === 'away' ? side : null} />
    </Queries>
  );
}
