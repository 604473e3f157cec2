import type { Metadata } from 'next';
import { Queries } from '@/ui/shell/queries';
import { Lobby } from '@/ui/lobby/lobby';

export const metadata: Metadata = { title: { absolute: 'Scorecard: live tabletop baseball' } };

export default function GamesPage() {
  return (
    <Queries>
      <Lobby />
    </Queries>
  );
}
