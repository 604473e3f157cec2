import type { Side } from '@/game/play';
import { batterOf, battingSide } from '@/game/queries';
import type { GameState } from '@/game/state';
import { benchOf } from '@/game/substitute/bench';
import { judgeChanges } from '@/game/substitute/judge-changes';
import type { LineupChange } from '@/game/substitution';
import type { Rng } from '@/shared/rng';
import { enter, manAt, place } from './changes';
import { IN_THE_FIELD } from './field-changes';
import { chance, pick } from './lots';

/** How often one is tried before a side leaves its lineup as it is. */
const TRIES = 4;

/** Legal changes of a side's lineup, at random among the kinds there are; null when none was found. */
export function randomChanges(state: GameState, side: Side, rng: Rng): readonly LineupChange[] | null {
  for (let i = 0; i < TRIES; i++) {
    const changes = side === battingSide(state) ? atBat(state, side, rng) : pick(rng, IN_THE_FIELD)(state, side, rng);
    if (changes !== null && judgeChanges(state, side, changes).ok) return changes;
  }
  return null;
}

function atBat(state: GameState, side: Side, rng: Rng): readonly LineupChange[] | null {
  const bench = benchOf(state[side]);
  const runners = state.runners.filter((runner) => runner !== null);
  if (chance(rng, 10)) return pitcherForHitter(state, side);
  if (bench.length === 0) return null;
  const { player } = pick(rng, bench);
  const runs = runners.length > 0 && chance(rng, 50);
  const id = runs ? pick(rng, runners) : batterOf(state).lineupId;
  const man = state[side].lineup.find((one) => one.lineupId === id);
  if (man === undefined) return null;
  return [enter(player, man, man.position === 'DH' ? 'DH' : runs ? 'PR' : 'PH')];
}

/** The pitcher bats or runs for the designated hitter, who is lost by it. */
function pitcherForHitter(state: GameState, side: Side): readonly LineupChange[] | null {
  const pitcher = manAt(state, side, 'P');
  const hitter = manAt(state, side, 'DH');
  if (pitcher === undefined || hitter === undefined) return null;
  return [{ type: 'leave', lineupId: hitter.lineupId }, place(pitcher, 'P', hitter.battingOrder)];
}
