import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { LogPage } from '@/ui/office/log/log-page';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'League log' };

export default async function LogRoute({ params }: { readonly params: Promise<{ readonly leagueId: string }> }) {
  const { leagueId } = await params;
  if (leagueId !== 'pd' && leagueId !== 'sba') notFound();
  return (
    <Queries>
      <Suspense>
        <LogPage leagueId={leagueId} />
      </Suspense>
    </Queries>
  );
}
