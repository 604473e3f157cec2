import type { LineupId, RosterEntry } from '../lineup';
import { needsMending } from '../next-phase';
import type { Side } from '../play';
import { FIELD_POSITIONS, type FieldPosition } from '../positions';
import { battingSide, batterOf, pitcherIn } from '../queries';
import type { GameState, TeamState } from '../state';
import { benchOf } from './bench';
import { closedTo } from './closed';
import { pitcherStays } from './pitcher-stays';

/** What a side may be offered now; `judgeChanges` has the last word. */
export interface SubstitutionOptions {
  /** Why nothing can be changed now, for the manager to read; null when something can. */
  readonly reason: string | null;
  /** The man at bat, when a pinch hitter may bat for him. */
  readonly batter: LineupId | null;
  /** Men on base for whom a pinch runner may run, third base first. */
  readonly runners: readonly LineupId[];
  /** The pitcher may bat or run for this designated hitter, who is lost by it. */
  readonly pitcherFor: LineupId | null;
  /** Fielders may be replaced and change places. */
  readonly field: boolean;
  /** A new pitcher may come in. */
  readonly pitcher: boolean;
  /** Why the man on the mound has to stay there yet; null when he may be replaced, or his side is at bat. */
  readonly pitcherStays: string | null;
  /** Men who have to be given a position or be replaced, and men who are hurt, before play goes on. */
  readonly mustMend: readonly LineupId[];
  /** Positions that nobody plays now. */
  readonly open: readonly FieldPosition[];
  /** Men who may come in, with the positions they are rated at. */
  readonly bench: readonly RosterEntry[];
}

/** What a side may be offered now. */
export function substitutionOptions(state: GameState, side: Side): SubstitutionOptions {
  const team = state[side];
  const bench = benchOf(team);
  const closed = closedTo(state, side);
  const isOpen = closed === null;
  const isFielding = side !== battingSide(state);
  const stays = pitcherStays(state, side);
  const comeIn = isOpen && !isFielding && bench.length > 0;
  const fields = isOpen && isFielding;
  const at = isOpen && !isFielding ? batterOf(state) : null;
  const on = runnersOf(state);
  const pitcherFor = at === null ? null : hitterAtWork(team, [at.lineupId, ...on]);
  const isNothing = isOpen && !fields && !comeIn && pitcherFor === null;
  return {
    reason: closed?.message ?? (isNothing ? `Nobody is left on the bench of ${team.name}.` : null),
    batter: comeIn ? (at?.lineupId ?? null) : null,
    runners: comeIn ? on : [],
    pitcherFor,
    field: fields,
    pitcher: fields && stays === null && pitcherIn(team) !== null,
    pitcherStays: isFielding ? stays : null,
    mustMend: team.lineup.filter((man) => man.active && needsMending(man, isFielding)).map((man) => man.lineupId),
    open: team.lineup.length === 0 ? [] : FIELD_POSITIONS.filter((position) => isEmpty(team, position)),
    bench,
  };
}

const runnersOf = ({ runners }: GameState): readonly LineupId[] =>
  runners.toReversed().filter((runner) => runner !== null);

const isEmpty = ({ lineup }: TeamState, position: FieldPosition): boolean =>
  !lineup.some((man) => man.active && man.position === position);

/** The designated hitter, when he is among the men at bat and on base. */
const hitterAtWork = ({ lineup, designatedHitter }: TeamState, men: readonly LineupId[]): LineupId | null =>
  designatedHitter
    ? (lineup.find((man) => man.active && man.position === 'DH' && men.includes(man.lineupId))?.lineupId ?? null)
    : null;
