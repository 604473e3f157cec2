import { MARK_KEYS, type MarkKey } from '@/cards/card-marks';
import { FIELD_POSITIONS } from '@/game/positions';
import type { PoolMan } from '@/leagues/roster/pool';

type Marked = Pick<PoolMan, 'marks' | 'abilities'>;

/** A mark of a man; of a paper card what the rules know of him. Undefined where it does not apply. */
export const markOf = (man: Marked, key: MarkKey): number | undefined => man.marks[key] ?? abilityMark(man, key);

function abilityMark({ abilities }: Marked, key: MarkKey): number | undefined {
  const { pitching, fielding } = abilities;
  if (key === 'running') return abilities.running;
  if (key === 'stealing') return abilities.stealHigh;
  if (key === 'range' || key === 'error' || key === 'arm') {
    const rated = FIELD_POSITIONS.filter((position) => position !== 'P').flatMap((each) => fielding[each] ?? []);
    return rated.toSorted((one, other) => one.range - other.range || one.error - other.error)[0]?.[key];
  }
  if (key === 'starter' || key === 'relief' || key === 'closer' || key === 'hold') return pitching?.[key] ?? undefined;
  return undefined;
}

/** The marks that at least one man of a pool has, in their usual order. */
export const marksIn = (pool: readonly Marked[]): readonly MarkKey[] =>
  MARK_KEYS.filter((key) => pool.some((man) => markOf(man, key) !== undefined));
