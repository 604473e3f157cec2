import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { OfficePage } from '@/ui/office/office-page';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'League office', robots: { index: false } };

export default async function OfficeRoute({ params }: { readonly params: Promise<{ readonly leagueId: string }> }) {
  const { leagueId } = await params;
  if (leagueId !== 'pd' && leagueId !== 'sba') notFound();
  return (
    <Queries>
      <Suspense>
        <OfficePage leagueId={leagueId} />
      </Suspense>
    </Queries>
  );
}
