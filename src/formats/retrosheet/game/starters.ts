import type { LineupPlayer } from '@/game/lineup';
import type { Side } from '@/game/play';
import { err, ok, type Result } from '@/shared/result';
import type { Appearance } from '../records';
import type { People } from './people';
import { positionOf } from './substitution';

/** Both lineups at the first pitch; lineup ids from 1, the visitors first. */
export function startersOf(
  starts: readonly Appearance[],
  sideOf: (team: 0 | 1) => Side,
  people: People,
): Result<Readonly<Record<Side, readonly LineupPlayer[]>>, string> {
  const lineups: Record<Side, LineupPlayer[]> = { away: [], home: [] };
  let id = 1;
  for (const side of ['away', 'home'] as const) {
    const men = starts
      .filter(({ team }) => sideOf(team) === side)
      .toSorted((one, other) => (one.order || 10) - (other.order || 10));
    for (const start of men) {
      const key = people.keyOf(side, start);
      const position = positionOf(start.position);
      lineups[side].push({
        lineupId: id,
        player: key,
        ...people.abilities(side, key),
        position,
        played: [position],
        battingOrder: start.order === 0 ? null : start.order,
        active: true,
        starter: true,
        replaced: null,
        enteredInning: 1,
        enteredAfterPlay: 0,
        hurt: false,
      });
      id += 1;
    }
    const problem = problemOf(lineups[side]);
    if (problem !== null) return err(`The ${side === 'away' ? 'visitors' : 'home team'} ${problem}`);
  }
  return ok(lineups);
}

function problemOf(lineup: readonly LineupPlayer[]): string | null {
  for (let order = 1; order <= 9; order++) {
    const count = lineup.filter((man) => man.battingOrder === order).length;
    if (count !== 1) return `have ${count === 0 ? 'nobody' : 'two men'} in place ${order} of the order.`;
  }
  if (!lineup.some((man) => man.position === 'P')) return 'have no pitcher.';
  return lineup.some((man) => man.position === 'C') ? null : 'have no catcher.';
}
