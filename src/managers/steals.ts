import { OUT_OF_POSITION } from '@/game/abilities';
import { lineupPlayer, catcherOf, pitcherOf } from '@/game/queries';
import { stealSafe } from '@/game/resolve/steal-number';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { stealBreakEven } from './break-even';

/** What a pick-off on the way costs a man who is sent, in success: one jump in twenty is checked (domain 1.10). */
const PICK_OFF_RISK = 0.03;

/** Third is stolen only when it is much surer than it has to be: a man on second scores on most hits anyway. */
const MARGIN_AT_THIRD = 0.08;

/** A lead or deficit at which nobody runs: an out costs more than a base is worth. */
const OUT_OF_REACH = 5;

/** No chance to speak of. */
const NEVER = -1;

/**
 * By how much (in success, 0–1) sending the lone lead runner from `base` is better than the break-even, when he gets his
 * jump; without it the rules ask again. The side at bat cannot know whether he will be held, so it says.
 */
export function stealGain(state: GameState, base: 1 | 2, isHeld: boolean, table: Table): number {
  const { runners, score } = state;
  const runner = runners[base - 1] ?? null;
  if (runner === null || Math.abs(score.away - score.home) >= OUT_OF_REACH) return NEVER;
  const own = table.abilities(lineupPlayer(state, runner).player);
  if (own.stealJump === 0 && !own.stealAuto) return NEVER;
  const catcher = table.abilities(catcherOf(state).player).fielding.C ?? OUT_OF_POSITION.C;
  const hold = table.abilities(pitcherOf(state).player).pitching?.hold ?? 0;
  const safe = stealSafe(own.stealHigh, base, { arm: catcher.arm, hold, isHeld });
  return safe / 20 - PICK_OFF_RISK - stealBreakEven(base, state.outs) - (base === 2 ? MARGIN_AT_THIRD : 0);
}

/** Whether it pays to send the lone lead runner from `base`. */
export const isWorthStealing = (state: GameState, base: 1 | 2, isHeld: boolean, table: Table): boolean =>
  (state.runners[base] ?? null) === null && stealGain(state, base, isHeld, table) >= -1e-9;
