import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';
import { PaperPage } from '@/ui/stats/season/paper-page';

export const metadata: Metadata = { title: 'Standings and leaders' };

export default async function Page({ params }: { readonly params: Promise<{ readonly seasonId: string }> }) {
  const seasonId = idOf((await params).seasonId);
  if (seasonId === null) notFound();
  return (
    <Queries>
      <PaperPage seasonId={seasonId} />
    </Queries>
  );
}
