import { memoryGameStore } from '@/server/live/memory-game-store';
import type { Commit, GameStore, NewStoredGame } from '@/server/live/game-store';
import type { NewGame } from '@/server/live/types';
import { playUntil, seatedGame, testGame, testManager } from './live-game';

export interface RecordedGame {
  readonly created: NewStoredGame;
  readonly commits: readonly Commit[];
}

/** A whole game between two people as a store sees it: what it is created with, then every commit. */
export async function recordGame(game: NewGame = testGame({ innings: 3 })): Promise<RecordedGame> {
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
  await playUntil(live, game.gameId, () => false);
  await live.close();
  const [first] = created;
  if (first === undefined) throw new Error('no game was created');
  return { created: first, commits };
}
