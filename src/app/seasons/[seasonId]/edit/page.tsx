import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EditSeasonPage } from '@/ui/season/edit-season-page';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';

export const metadata: Metadata = { title: 'Run a season' };

export default async function Page({ params }: { readonly params: Promise<{ readonly seasonId: string }> }) {
  const seasonId = idOf((await params).seasonId);
  if (seasonId === null) notFound();
  return (
    <Queries>
      <EditSeasonPage seasonId={seasonId} />
    </Queries>
  );
}
