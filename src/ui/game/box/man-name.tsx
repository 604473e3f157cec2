import Link from 'next/link';
import type { LineupId } from '@/game/lineup';
import { findLineupPlayer } from '@/game/queries';
import type { GameState } from '@/game/state';
import { nameOf } from '../model/names';

/** A man's name; when the game is over, the way to his page. PD names a man by his card. */
export function ManName({ state, id }: { readonly state: GameState; readonly id: LineupId }) {
  const player = findLineupPlayer(state, id)?.player;
  if (player === undefined || state.status !== 'completed') return <>{nameOf(state, id)}</>;
  return (
    <Link
      href={state.league === 'pd' ? `/players/card/${player}` : `/players/${player}`}
      prefetch={false}
      className="text-ink underline decoration-line underline-offset-3 hover:decoration-ink"
    >
      {nameOf(state, id)}
    </Link>
  );
}
