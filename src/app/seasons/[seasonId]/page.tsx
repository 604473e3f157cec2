import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';
import { SeasonPage } from '@/ui/stats/season/season-page';

export const metadata: Metadata = { title: 'Season' };

export default async function SeasonRoute({ params }: { readonly params: Promise<{ readonly seasonId: string }> }) {
  const seasonId = idOf((await params).seasonId);
  if (seasonId === null) notFound();
  return (
    <Queries>
      <SeasonPage seasonId={seasonId} />
    </Queries>
  );
}
