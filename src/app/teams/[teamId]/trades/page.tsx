import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';
import { TeamTradesPage } from '@/ui/trades/team-trades-page';

export const metadata: Metadata = { title: 'Trades' };

export default async function TeamTradesRoute({ params }: { readonly params: Promise<{ readonly teamId: string }> }) {
  const id = idOf((await params).teamId);
  if (id === null) notFound();
  return (
    <Queries>
      <TeamTradesPage teamId={id} />
    </Queries>
  );
}
