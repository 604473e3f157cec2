import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LineupPage } from '@/ui/lineup/pages/lineup-page';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';

export const metadata: Metadata = { title: 'Lineup' };

interface LineupRouteProps {
  readonly params: Promise<{ readonly teamId: string; readonly sheetId: string }>;
}

export default async function LineupRoute({ params }: LineupRouteProps) {
  const { teamId, sheetId } = await params;
  const [team, sheet] = [idOf(teamId), idOf(sheetId)];
  if (team === null || sheet === null) notFound();
  return (
    <Queries>
      <LineupPage teamId={team} sheetId={sheet} />
    </Queries>
  );
}
