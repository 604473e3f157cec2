import type { LineupPlayer } from '@/game/lineup';
import type { Side } from '@/game/play';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { battingSide } from '@/game/queries';
import type { GameState } from '@/game/state';
import { benchOf } from '@/game/substitute/bench';
import { judgeChanges } from '@/game/substitute/judge-changes';
import type { LineupChange } from '@/game/substitution';
import type { Rng } from '@/shared/rng';
import { enter, place } from './changes';
import { chance, shuffled } from './lots';

const TRIES = 40;

/**
 * Changes that mend a lineup (phase `positions`), drawn until they are legal: pinch hitters and runners get an open
 * position or are replaced, men who are hurt are replaced. Null when nothing was found.
 */
export function randomMend(state: GameState, side: Side, rng: Rng): readonly LineupChange[] | null {
  for (let i = 0; i < TRIES; i++) {
    const changes = drawn(state, side, rng);
    if (judgeChanges(state, side, changes).ok) return changes;
  }
  return null;
}

function drawn(state: GameState, side: Side, rng: Rng): readonly LineupChange[] {
  const active = state[side].lineup.filter((man) => man.active);
  const open = shuffled(
    rng,
    FIELD_POSITIONS.filter((position) => !active.some((man) => man.position === position)),
  );
  const isFielding = side !== battingSide(state);
  const bench = shuffled(rng, benchOf(state[side])).slice();
  const changes: LineupChange[] = [];
  const comeIn = (man: LineupPlayer, position: LineupPlayer['position']): boolean => {
    const at = bench.findIndex((entry) => entry.positions.includes(position as FieldPosition));
    const [entry] = bench.splice(at === -1 ? 0 : at, 1);
    if (entry !== undefined) changes.push(enter(entry.player, man, position));
    return entry !== undefined;
  };
  let next = 0;
  for (const man of active) {
    const isLoose = isFielding && (man.position === 'PH' || man.position === 'PR');
    const position = isLoose ? open[next++] : man.position;
    if (position === undefined || (!isLoose && !man.hurt)) continue;
    const stays = !man.hurt && (chance(rng, 50) || bench.length === 0);
    if (stays || !comeIn(man, position)) changes.push(place(man, position));
  }
  return changes;
}
