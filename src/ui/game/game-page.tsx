'use client';
import './game.css';
import { useSearchParams } from 'next/navigation';
import { GameScreen } from './game-screen';
import { GameSkeleton } from './game-skeleton';
import { useLiveGame } from './live/use-live-game';
import { replayIn } from './replay/address';
import { lazily } from '@/ui/kit/lazily';

const GameMissing = lazily(() => import('./game-missing').then((module) => module.GameMissing));
const RetrosheetNotice = lazily(() => import('@/ui/import/notice').then((module) => module.RetrosheetNotice));
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
    return (
      <>
        {startSeq !== null && card.state.status !== 'pending' ? (
          <ReplayScreen api={live.api} page={live.page} newest={card} startSeq={startSeq} />
        ) : (
          <GameScreen live={live} page={live.page} model={live.model} invite={invite} />
        )}
        {live.page.summary.source === null ? null : (
          <RetrosheetNotice className="mx-auto w-full max-w-[1560px] px-4 pb-4 text-soft sm:px-6" />
        )}
      </>
    );
  }
  if (live.failure !== null) return <GameMissing failure={live.failure} onRetry={live.game.retry} />;
  return <GameSkeleton />;
}
