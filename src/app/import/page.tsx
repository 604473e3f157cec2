import type { Metadata } from 'next';
import { ImportGames } from '@/ui/import/import-games';
import { Queries } from '@/ui/shell/queries';

export const metadata: Metadata = { title: 'Real games' };

export default function ImportPage() {
  return (
    <Queries>
      <ImportGames />
    </Queries>
  );
}
