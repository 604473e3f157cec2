import type { Base, Runners } from '@/game/bases';
import type { LineupId } from '@/game/lineup';
import type { Play, Side } from '@/game/play';
import type { ReadGame } from '../game/real-game';

/** What a pitcher found when he came in, over all his stints. */
export interface Stints {
  readonly count: number;
  readonly inherited: number;
  readonly inheritedScored: number;
}

/**
 * A team's pitchers by stint. Inherited runs are counted as the reference programs do: the men he finds on base are
 * followed to the end of the half-inning, whoever pitches then, beginning with the play before he came in.
 */
export function stintsOf({ plays, steps, state }: ReadGame, side: Side): ReadonlyMap<LineupId, Stints> {
  const all = new Map<LineupId, Stints>();
  let last = state[side].lineup.find((man) => man.starter && man.played[0] === 'P')?.lineupId ?? null;
  if (last !== null) all.set(last, { count: 1, inherited: 0, inheritedScored: 0 });
  for (const step of steps) {
    if (step.type !== 'substitution' || step.data.side !== side) continue;
    const pitcher = step.data.lineup.find((man) => man.active && man.position === 'P');
    if (pitcher === undefined || pitcher.lineupId === last) continue;
    last = pitcher.lineupId;
    const { half, runners, playCount } = step.before;
    const bases = (half === 'top') === (side === 'home') ? occupied(runners) : [];
    const before = all.get(last) ?? { count: 0, inherited: 0, inheritedScored: 0 };
    all.set(last, {
      count: before.count + 1,
      inherited: before.inherited + bases.length,
      inheritedScored: before.inheritedScored + scoredFrom(plays, playCount, bases),
    });
  }
  return all;
}

const occupied = (runners: Runners): readonly Base[] =>
  ([1, 2, 3] as const).filter((base) => runners[base - 1] !== null);

function scoredFrom(plays: readonly Play[], entry: number, bases: readonly Base[]): number {
  const first = plays[entry];
  let followed = bases;
  let scored = 0;
  for (let at = Math.max(0, entry - 1); at < plays.length && followed.length > 0; at++) {
    const play = plays[at] as Play;
    if (at > entry && (play.half !== first?.half || play.inning !== first.inning)) break;
    const next: Base[] = [];
    for (const base of followed) {
      const to = destinationOf(play, base);
      if (to === 4) scored += 1;
      else if (to !== null) next.push(to);
    }
    followed = next;
  }
  return scored;
}

/** Where the man on a base is after a play; null when he is out or nobody was there. */
function destinationOf(play: Play, base: Base): Base | 4 | null {
  const advance = play.advances.find((one) => one.from === base);
  if (advance === undefined) return play.runnersBefore[base - 1] === null ? null : base;
  return advance.out ? null : advance.to;
}
