'use client';
import './game.css';
import { useSearchParams } from 'next/navigation';
import { GameScreen } from './game-screen';
import { GameSkeleton } from './game-skeleton';
import { useLiveGame } from './live/use-live-game';
import { replayIn } from './replay/address';
import { lazily } from '@/ui/kit/lazily';

const GameMissing = lazily(() => import('./game-missing').then((module) => module.GameMissing));

const ReplayScreen = lazily(() => import('./replay/replay-screen').then((module) => module.ReplayScreen));

interface GamePageViewProps {
  readonly gameId: string;
  readonly invite: string | null;
}

/** One game from its address: the skeleton first, then the live page or why there is none. */
export function GamePageView({ gameId, invite }: GamePageViewProps) {
  const live = useLiveGame(gameId, invite);
  const startSeq = replayIn(useSearchParams());
  if (live.page !== null && live.model !== null) {
    const { card } = live.model;
    if (startSeq !== null && card.state.status !== 'pending') {
      return <ReplayScreen api={live.api} page={live.page} newest={card} startSeq={startSeq} />;
    }
    return <GameScreen live={live} page={live.page} model={live.model} invite={invite} />;
  }
  if (live.failure !== null) return <GameMissing failure={live.failure} onRetry={live.game.retry} />;
  return <GameSkeleton />;
}
