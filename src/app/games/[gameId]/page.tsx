import type { Metadata } from 'next';
import { GamePageView } from '@/ui/game/game-page';

// Says nothing of the game: it may be private.
export const metadata: Metadata = { title: 'Game' };

interface GameRouteProps {
  readonly params: Promise<{ readonly gameId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function GameRoute({ params, searchParams }: GameRouteProps) {
  const [{ gameId }, { invite }] = await Promise.all([params, searchParams]);
  return <GamePageView key={gameId} gameId={gameId} invite={typeof invite === 'string' ? invite : null} />;
}
