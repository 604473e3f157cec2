import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Suspense } from 'react';
import { LeagueImport } from '@/ui/import/league/league-import';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'Import' };

export default async function LeagueImportRoute({
  params,
}: {
  readonly params: Promise<{ readonly leagueId: string }>;
}) {
  const { leagueId } = await params;
  if (leagueId !== 'pd' && leagueId !== 'sba') notFound();
  return (
    <Queries>
      <Suspense>
        <LeagueImport leagueId={leagueId} />
      </Suspense>
    </Queries>
  );
}
