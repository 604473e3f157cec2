import type { Metadata } from 'next';
import { ComparePage } from '@/ui/cards/compare/compare-page';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'Cards side by side' };

/** Which cards are meant stands in the address. */
export const dynamic = 'force-dynamic';

export default function Route() {
  return (
    <Queries>
      <ComparePage />
    </Queries>
  );
}
