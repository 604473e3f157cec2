import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LineupsPage } from '@/ui/lineup/pages/lineups-page';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';

export const metadata: Metadata = { title: 'Lineups' };

export default async function LineupsRoute({ params }: { readonly params: Promise<{ readonly teamId: string }> }) {
  const id = idOf((await params).teamId);
  if (id === null) notFound();
  return (
    <Queries>
      <LineupsPage teamId={id} />
    </Queries>
  );
}
