import { err, ok } from '@/shared/result';
import type { GameState } from '../state';
import { violation } from '../violation';
import type { Answer } from './context';

/** Slowest pace of a game that plays itself, in milliseconds between moves. */
export const MAX_PACE_MS = 60_000;

/** Sets the pace of a game of two computers. Whose it is to set is for the server to know. */
export function setPace(state: GameState, pace: number): Answer {
  if (state.pace === null) return err(violation('ILLEGAL_SETTING', 'Only a game of two computers has a pace.'));
  if (!Number.isInteger(pace) || pace < 0 || pace > MAX_PACE_MS) {
    return err(violation('ILLEGAL_SETTING', 'The pace is 0 to 60 seconds between moves.'));
  }
  return ok([{ type: 'settingChanged', data: { pace } }]);
}
