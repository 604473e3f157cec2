import type { Action } from '@/game/actions';
import type { Actor } from '@/game/events';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { randomMove as drawMove } from '@/managers/random/random-move';
import { assert, defined } from '@/shared/assert';
import type { Rng } from '@/shared/rng';
import { type GameLog, manager } from './a-game';

/** A legal next action and who takes it. */
export function randomMove(state: GameState, table: Table, rng: Rng): { readonly by: Actor; readonly action: Action } {
  const { side, action } = defined(drawMove(state, table, rng), `a move in phase ${state.phase.type}`);
  return { by: manager(side), action };
}

/** Plays on with legal moves until the game is over. `seen` is told of the log after each action. */
export function playRandomly(game: GameLog, rng: Rng, seen: (game: GameLog) => void = () => {}): GameLog {
  for (let moves = 0; game.state.phase.type !== 'final'; moves++) {
    assert(moves < 20_000, 'a game that ends');
    const { by, action } = randomMove(game.state, game.table, rng);
    game.act(by, action);
    seen(game);
  }
  return game;
}
