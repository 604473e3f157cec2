import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TeamMovesPage } from '@/ui/office/moves/team-moves-page';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';

export const metadata: Metadata = { title: 'Roster moves' };

export default async function TeamMovesRoute({ params }: { readonly params: Promise<{ readonly teamId: string }> }) {
  const id = idOf((await params).teamId);
  if (id === null) notFound();
  return (
    <Queries>
      <TeamMovesPage teamId={id} />
    </Queries>
  );
}
