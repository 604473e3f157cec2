import type { Metadata } from 'next';
import { CardSheet } from '@/ui/cards/compare/card-sheet';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'Card sheet' };

/** Which cards are meant stands in the address. */
export const dynamic = 'force-dynamic';

export default function Route() {
  return (
    <Queries>
      <CardSheet />
    </Queries>
  );
}
