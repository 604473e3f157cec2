import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';
import { PlayerPage } from '@/ui/stats/player/player-page';

export const metadata: Metadata = { title: 'Player' };

/** A player by one of his cards, as a game's box score names him. */
export default async function CardOfPlayerRoute({ params }: { readonly params: Promise<{ readonly cardId: string }> }) {
  const cardId = idOf((await params).cardId);
  if (cardId === null) notFound();
  return (
    <Queries>
      <PlayerPage cardId={cardId} />
    </Queries>
  );
}
