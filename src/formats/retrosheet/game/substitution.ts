import type { LineupPlayer } from '@/game/lineup';
import type { Side } from '@/game/play';
import { POSITIONS, type LineupPosition } from '@/game/positions';
import { battingSide } from '@/game/queries';
import type { GameState, TeamState } from '@/game/state';
import type { ChangeRole, MadeChange, Substituted } from '@/game/substitution';
import { err, ok, type Result } from '@/shared/result';
import type { Appearance } from '../records';
import type { People } from './people';

const LINEUP_POSITIONS: readonly LineupPosition[] = [...POSITIONS, 'PH', 'PR'];
/** 1–9 the fielders, 10 designated hitter, 11 pinch hitter, 12 pinch runner. */
export const positionOf = (code: number): LineupPosition => LINEUP_POSITIONS[code - 1] ?? 'PH';
export const positionCode = (position: LineupPosition): number => LINEUP_POSITIONS.indexOf(position) + 1;

/** The fewest lineup ids that two teams can have: the next newcomer's is one more than the highest. */
const nextId = (state: GameState): number =>
  Math.max(...state.away.lineup.map((man) => man.lineupId), ...state.home.lineup.map((man) => man.lineupId)) + 1;

/**
 * `sub` records of one team that belong together, as one substitution: a man is named once, and a place in the order is
 * filled once.
 */
export function substitutionOf(
  state: GameState,
  side: Side,
  subs: readonly Appearance[],
  people: People,
): Result<Substituted, string> {
  const before = state[side];
  const changes: MadeChange[] = [];
  const lineup = new Map<number, LineupPlayer>();
  const manNow = (man: LineupPlayer): LineupPlayer => lineup.get(man.lineupId) ?? man;
  let id = nextId(state);
  for (const sub of subs) {
    const order = sub.order === 0 ? null : sub.order;
    const asked = positionOf(sub.position);
    const key = people.keyOf(side, sub);
    const active = before.lineup.filter((man) => man.active);
    const inPlace = active.find((man) => man.battingOrder === order && (order !== null || man.position === 'P'));
    // Who hits or runs for the designated hitter is the designated hitter.
    const isForHitter =
      (asked === 'PH' || asked === 'PR') && inPlace !== undefined && manNow(inPlace).position === 'DH';
    const position = isForHitter ? 'DH' : asked;
    const known = active.find((man) => man.player === key && manNow(man).active);
    if (known === undefined && before.lineup.some((man) => man.player === key && !man.active)) {
      return err(`${sub.name} is out of the game already.`);
    }
    if (known !== undefined) {
      changes.push({
        role: 'move',
        lineupId: known.lineupId,
        replaced: null,
        from: known.position,
        position,
        battingOrder: order,
      });
      lineup.set(known.lineupId, moved(known, position, order));
      // A pitcher who takes the designated hitter's place: the hitter is lost.
      if (inPlace !== undefined && inPlace !== known) lineup.set(inPlace.lineupId, { ...inPlace, active: false });
      continue;
    }
    if (inPlace === undefined && order !== null) return err(`Nobody bats in place ${order}.`);
    const replaced = inPlace ?? null;
    if (replaced !== null) lineup.set(replaced.lineupId, { ...manNow(replaced), active: false });
    const man: LineupPlayer = {
      lineupId: id,
      player: key,
      ...people.abilities(side, key),
      position,
      played: [position],
      battingOrder: order,
      active: true,
      starter: false,
      replaced: replaced?.lineupId ?? null,
      enteredInning: state.inning,
      enteredAfterPlay: state.playCount,
      hurt: false,
    };
    id += 1;
    lineup.set(man.lineupId, man);
    changes.push({
      role: roleOf(state, before, side, replaced, asked),
      lineupId: man.lineupId,
      replaced: man.replaced,
      from: null,
      position,
      battingOrder: order,
    });
  }
  leaveBehind(before, lineup, changes);
  const men = [...before.lineup.map(manNow), ...[...lineup.values()].filter((man) => !before.lineup.includes(man))];
  const hasHitter = men.some((man) => man.active && man.position === 'P' && man.battingOrder === null);
  return ok({ side, changes, lineup: [...lineup.values()], designatedHitter: before.designatedHitter && hasHitter });
}

function moved(man: LineupPlayer, position: LineupPosition, battingOrder: number | null): LineupPlayer {
  const played = man.position === position ? man.played : [...man.played, position];
  return { ...man, position, played, battingOrder: battingOrder ?? man.battingOrder };
}

/** Whoever stands where somebody new stands now, and got no new place himself, is out of the game. */
function leaveBehind(before: TeamState, lineup: Map<number, LineupPlayer>, changes: MadeChange[]): void {
  const taken = new Set([...lineup.values()].filter((man) => man.active).map((man) => man.position));
  for (const man of before.lineup) {
    if (!man.active || lineup.has(man.lineupId) || man.battingOrder !== null) continue;
    if (!taken.has(man.position)) continue;
    lineup.set(man.lineupId, { ...man, active: false });
    changes.push({
      role: 'leave',
      lineupId: man.lineupId,
      replaced: null,
      from: man.position,
      position: man.position,
      battingOrder: null,
    });
  }
}

function roleOf(
  state: GameState,
  team: TeamState,
  side: Side,
  replaced: LineupPlayer | null,
  position: LineupPosition,
): ChangeRole {
  if (position === 'PH') return 'pinchHitter';
  if (position === 'PR') return 'pinchRunner';
  if (position === 'P') return 'pitcher';
  if (position !== 'DH') return 'fielder';
  if (side !== battingSide(state) || replaced === null) return 'designatedHitter';
  if (replaced.battingOrder === team.nextBatter) return 'pinchHitter';
  return state.runners.includes(replaced.lineupId) ? 'pinchRunner' : 'designatedHitter';
}
