import type { AdvanceQuestion, RunnerChance } from '@/game/advance-question';
import { batterOf, lineupPlayer } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';

// The constants of domain 1.9, without the field the ball went to, which the lead runner's number does not tell apart.
const clamp = (safe: number): number => Math.min(19, Math.max(1, safe));

/**
 * The man who will be able to move up if the ball goes to the lead base, before the rules say so; null where there is
 * none. How far the throw is out of reach is read off the lead runner's own number.
 */
export function expectedTrail(state: GameState, question: AdvanceQuestion, table: Table): RunnerChance | null {
  const { situation, lead } = question;
  if (question.trail !== null || situation !== 'single') return question.trail;
  const running = (player: number): number => table.abilities(player).running;
  const twoOut = state.outs === 2;
  const leadRunning = running(lineupPlayer(state, lead.runner).player);
  const arm = lead.safe - leadRunning - (lead.to === 4 ? (twoOut ? 4 : 2) : twoOut ? 1 : 0);
  const [first] = state.runners;
  if (lead.from === 2 && first !== null) {
    const safe = clamp(running(lineupPlayer(state, first).player) + arm + (twoOut ? 1 : 0) + 5);
    return { runner: first, from: 1, to: 3, safe };
  }
  const batter = batterOf(state);
  return { runner: batter.lineupId, from: 0, to: 2, safe: clamp(running(batter.player) + arm + 7) };
}
