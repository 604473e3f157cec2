import type { PlayerKey } from '@/game/lineup';
import { conflictOf, type Opponent } from '@/leagues/roster/conflict';
import type { PoolMan, Standing } from '@/leagues/roster/pool';
import type { Progress } from './roster-edits';

/** A man of the pool as the roster is now. */
export interface PoolRow {
  readonly man: PoolMan;
  readonly isOn: boolean;
  /** Of a man who is not on the roster: whether he may come, with who is on it in mind. */
  readonly standing: Standing;
  readonly progress: Progress | null;
}

export interface RosterNow {
  readonly roster: readonly PlayerKey[];
  readonly progress: ReadonlyMap<PlayerKey, Progress>;
  readonly opponents: readonly Opponent[];
}

/** Everyone of the pool with how he stands to the roster as it is now. */
export function rowsOf(pool: readonly PoolMan[], { roster, progress, opponents }: RosterNow): readonly PoolRow[] {
  const isOn = new Set(roster);
  const men = pool.filter(({ player }) => isOn.has(player));
  const persons = new Set([...men, ...opponents].map(({ person }) => person));
  return pool.map((man) => {
    const on = isOn.has(man.player);
    const conflict = !on && persons.has(man.person) ? conflictOf(man, men, opponents) : null;
    return {
      man,
      isOn: on,
      standing: man.standing.type === 'refused' ? man.standing : (conflict ?? man.standing),
      progress: progress.get(man.player) ?? null,
    };
  });
}

/** The sentence that stands with a man: why he was refused, why he may not come, or why only as a backup. */
export function reasonOf({ isOn, standing, progress }: PoolRow): string | null {
  if (progress?.type === 'refused' && progress.isOn !== isOn) return progress.why;
  return standing.type === 'legal' ? null : standing.why;
}

/** Whether pressing on him can do something: on the roster he can leave it, whatever he is. */
export const canToggle = ({ isOn, standing }: PoolRow): boolean => isOn || standing.type !== 'refused';
