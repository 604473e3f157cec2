import type { Dice } from '../dice';
import type { GameEvent } from '../events';
import type { Past } from '../revise/past';
import type { GameState } from '../state';
import type { Table } from '../table';
import { violation, type Violation } from '../violation';
import { waitingFor } from '../waiting';
import { err, type Result } from '@/shared/result';

/** What the rules need beside the state: the league's table, and the dice from `state.dice.next` on. */
export interface ActContext {
  readonly table: Table;
  readonly dice: Dice;
  /** Needed by what changes earlier plays, and by nothing else. */
  readonly past?: Past | undefined;
  /** One person manages both sides: nobody else has a look at what he enters. */
  readonly isAlone?: boolean;
}

export type Answer = Result<readonly GameEvent[], Violation>;

/** The phase does not allow the action: says what the game waits for. */
export const wrongPhase = (state: GameState): Answer => err(violation('WRONG_PHASE', waitingFor(state)));

/** It is somebody else's call: says whose. */
export const notYourTurn = (state: GameState): Answer => err(violation('NOT_YOUR_TURN', waitingFor(state)));
