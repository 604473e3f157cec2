import type { Side } from '@/game/play';
import type { GameState } from '@/game/state';
import type { Viewer } from '@/game/viewer';
import type { TurnClock } from '@/leagues/turn-clock';
import { manages } from '../model/task';
import type { Managers } from '../model/turn';

const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

/** "12 min", "5 h", "3 days"; what is begun counts whole, and nothing is less than a minute. */
export function spanText(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / MINUTE_MS));
  if (minutes <= 2 * HOUR) return `${minutes} min`;
  return minutes <= 2 * DAY ? `${Math.ceil(minutes / HOUR)} h` : `${Math.ceil(minutes / DAY)} days`;
}

/** Whose time runs and how much of it is left: "Ann has 12 min left". */
export function clockText(
  state: GameState,
  { sides, dueAt, by }: TurnClock,
  now: number,
  { viewer, managers }: { readonly viewer: Viewer; readonly managers: Managers },
): string {
  const left = Date.parse(dueAt) - now;
  if (by === 'deadline') {
    return left > 0 ? `${spanText(left)} left until the game’s deadline` : 'The game is past its deadline';
  }
  const nameOf = (side: Side): string => managers[side] ?? state[side].name;
  const mine = sides.filter((side) => manages(viewer, side));
  const others = sides.filter((side) => !mine.includes(side)).map(nameOf);
  const who = [...(mine.length > 0 ? ['You'] : []), ...others];
  const isOne = who.length === 1 && mine.length === 0;
  const names = who.join(' and ');
  if (left > 0) return `${names} ${isOne ? 'has' : 'have'} ${spanText(left)} left`;
  return `${names} ${isOne ? 'is' : 'are'} over the clock`;
}
