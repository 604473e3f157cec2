import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';
import { TeamPage } from '@/ui/stats/team/team-page';

export const metadata: Metadata = { title: 'Team' };

interface TeamRouteProps {
  readonly params: Promise<{ readonly teamId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function TeamRoute({ params, searchParams }: TeamRouteProps) {
  const [{ teamId }, { season }] = await Promise.all([params, searchParams]);
  const id = idOf(teamId);
  if (id === null) notFound();
  const asked = typeof season === 'string' ? season : '';
  return (
    <Queries>
      <TeamPage teamId={id} seasonId={asked === 'none' ? null : (idOf(asked) ?? undefined)} />
    </Queries>
  );
}
