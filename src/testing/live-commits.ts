import { memoryGameStore } from '@/server/live/memory-game-store';
import type { Commit, GameStore, NewStoredGame } from '@/server/live/game-store';
import type { GameId, NewGame, StateManager } from '@/server/live/types';
import { playUntil, seatedGame, testGame, testManager } from './live-game';

export interface RecordedGame {
  readonly created: NewStoredGame;
  readonly commits: readonly Commit[];
}

/** Plays a seated game to its end. */
type PlayOut = (live: StateManager, gameId: GameId) => Promise<unknown>;

const straight: PlayOut = (live, gameId) => playUntil(live, gameId, () => false);

/** A game between two people as a store sees it: what it is created with, then every commit. */
export async function recordGame(
  game: NewGame = testGame({ innings: 3 }),
  playOut: PlayOut = straight,
): Promise<RecordedGame> {
  const memory = memoryGameStore();
  const created: NewStoredGame[] = [];
  const commits: Commit[] = [];
  const recording: GameStore = {
    ...memory,
    create: (game) => {
      created.push(game);
      return memory.create(game);
    },
    append: (commit) => {
      commits.push(commit);
      return memory.append(commit);
    },
  };
  const { live } = testManager(recording);
  await seatedGame(live, game);
  await playOut(live, game.gameId);
  await live.close();
  const [first] = created;
  if (first === undefined) throw new Error('no game was created');
  return { created: first, commits };
}
