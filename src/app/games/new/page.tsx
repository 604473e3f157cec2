import type { Metadata } from 'next';
import { Queries } from '@/ui/shell/queries';
import { NewGameForm } from '@/ui/new-game/new-game-form';

export const metadata: Metadata = { title: 'New game' };

export default function NewGamePage() {
  return (
    <Queries>
      <NewGameForm />
    </Queries>
  );
}
