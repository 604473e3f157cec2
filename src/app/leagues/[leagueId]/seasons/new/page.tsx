import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewSeasonPage } from '@/ui/season/new-season-page';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'New season' };

export default async function Page({ params }: { readonly params: Promise<{ readonly leagueId: string }> }) {
  const { leagueId } = await params;
  if (leagueId !== 'pd' && leagueId !== 'sba') notFound();
  return (
    <Queries>
      <NewSeasonPage leagueId={leagueId} />
    </Queries>
  );
}
