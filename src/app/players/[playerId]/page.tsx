import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';
import { PlayerPage } from '@/ui/stats/player/player-page';

export const metadata: Metadata = { title: 'Player' };

export default async function PlayerRoute({ params }: { readonly params: Promise<{ readonly playerId: string }> }) {
  const playerId = idOf((await params).playerId);
  if (playerId === null) notFound();
  return (
    <Queries>
      <PlayerPage playerId={playerId} />
    </Queries>
  );
}
