import type { Metadata } from 'next';
import { app } from '@/server/app';
import { GamePageView } from '@/ui/game/game-page';
import { gameSentence } from '@/ui/lobby/words';

interface GameRouteProps {
  readonly params: Promise<{ readonly gameId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** A public game says in a link who plays and how it stands, a replay not how it ends; a private one says nothing. */
export async function generateMetadata({ params, searchParams }: GameRouteProps): Promise<Metadata> {
  const [{ gameId }, { replay }] = await Promise.all([params, searchParams]);
  const game = await app().publicGame(gameId);
  if (game === null) return { title: 'Game' };
  const title = `${game.away.name} at ${game.home.name}`;
  const description = replay === undefined ? `${gameSentence(game)}.` : 'Watch the replay, play by play.';
  return { title, description, openGraph: { type: 'website', siteName: 'Scorecard', title, description } };
}

export default async function GameRoute({ params, searchParams }: GameRouteProps) {
  const [{ gameId }, { invite }] = await Promise.all([params, searchParams]);
  return <GamePageView key={gameId} gameId={gameId} invite={typeof invite === 'string' ? invite : null} />;
}
