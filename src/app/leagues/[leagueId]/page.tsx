import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Queries } from '@/ui/shell/queries';
import { LeaguePage } from '@/ui/stats/league/league-page';

export const metadata: Metadata = { title: 'League' };

export default async function LeagueRoute({ params }: { readonly params: Promise<{ readonly leagueId: string }> }) {
  const { leagueId } = await params;
  if (leagueId !== 'pd' && leagueId !== 'sba') notFound();
  return (
    <Queries>
      <LeaguePage leagueId={leagueId} />
    </Queries>
  );
}
