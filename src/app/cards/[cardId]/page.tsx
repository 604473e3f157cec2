import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CardPage } from '@/ui/cards/card/card-page';
import { Queries } from '@/ui/shell/queries';
import { idOf } from '@/ui/stats/id-of';

export const metadata: Metadata = { title: 'Card' };

export default async function CardRoute({ params }: { readonly params: Promise<{ readonly cardId: string }> }) {
  const cardId = idOf((await params).cardId);
  if (cardId === null) notFound();
  return (
    <Queries>
      <CardPage cardId={cardId} />
    </Queries>
  );
}
