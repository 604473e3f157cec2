import type { Actor } from '../events';
import type { GameState, Stop } from '../state';
import { type Answer, wrongPhase } from './context';

/** Asks to stop the game, or agrees to what the other manager asked. */
export const stop = (state: GameState, _actor: Actor, _stop: Stop): Answer => wrongPhase(state);

export const declineStop = (state: GameState, _actor: Actor): Answer => wrongPhase(state);

/** Takes up a suspended game. */
export const resume = (state: GameState, _actor: Actor): Answer => wrongPhase(state);
