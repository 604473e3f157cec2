import type { Side } from '@/game/play';
import { battingSide } from '@/game/queries';
import type { GameState } from '@/game/state';
import { judgeChanges } from '@/game/substitute/judge-changes';
import { mendLineup } from '@/game/substitute/mend-lineup';
import type { LineupChange } from '@/game/substitution';
import type { Table } from '@/game/table';
import { betterGlove, fromTheBench } from './bench-moves';
import { changePitcher } from './bullpen';
import { doubleSwitch } from './double-switch';
import type { Tendencies } from './tendencies';

/** What a manager changes before the next roll; null for nothing. Whatever he thinks of, only what is legal is asked for. */
export function substitute(
  state: GameState,
  side: Side,
  table: Table,
  how: Tendencies,
): readonly LineupChange[] | null {
  if (state.phase.type === 'positions') return state.phase.side === side ? mendLineup(state, side) : null;
  const changes =
    side === battingSide(state)
      ? fromTheBench(state, side, table, how)
      : (changePitcher(state, side, table, how) ?? betterGlove(state, side, table, how));
  if (changes === null) return null;
  const [only, ...others] = changes;
  const isNewPitcher = only?.type === 'enter' && only.position === 'P' && others.length === 0;
  const both = isNewPitcher ? doubleSwitch(state, side, table, only) : null;
  if (both !== null && judgeChanges(state, side, both).ok) return both;
  return judgeChanges(state, side, changes).ok ? changes : null;
}
