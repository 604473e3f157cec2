import { baseCode, type BaseCode } from '@/game/bases';
import { STANDARD_DEFENSE, type DefensiveDecision, type InfieldDepth } from '@/game/decisions';
import { batterOf, battingSide, battingTeam, inOrder, pitcherOf } from '@/game/queries';
import { plateSide } from '@/game/resolve/work';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { runsAgainst } from './player-value';
import { RUN_EXPECTANCY } from './run-expectancy.data';
import { inningsLeft, leadOf } from './situation';
import { isWorthStealing } from './steals';
import type { Tendencies } from './tendencies';

// One shared value for each depth and man held: a simulation makes none.
const atDepth = (hold: DefensiveDecision['hold']): Readonly<Record<InfieldDepth, DefensiveDecision>> => ({
  normal: { ...STANDARD_DEFENSE, hold },
  dp: { ...STANDARD_DEFENSE, hold, infieldDepth: 'dp' },
  in: { ...STANDARD_DEFENSE, hold, infieldDepth: 'in' },
  corners_in: { ...STANDARD_DEFENSE, hold, infieldDepth: 'corners_in' },
});
const LOOSE = atDepth([]);
const FIRST_HELD = atDepth([1]);
const SECOND_HELD = atDepth([2]);
const WALK: DefensiveDecision = { ...STANDARD_DEFENSE, intentionalWalk: true };

const IN_AND_SHORT: DefensiveDecision = { ...STANDARD_DEFENSE, infieldDepth: 'in', outfieldDepth: 'in' };

/** With men in scoring position a hit brings more than the linear weights of an empty diamond say. */
const WITH_MEN_ON = 1.4;
/** What the right hand against the next man is worth, and by how much he may be the better bat for it (runs). */
const PLATOON_EDGE = 0.02;

/** Where the defence plays, who is held, and, rarely, four wide ones. */
export function decideDefense(state: GameState, table: Table, how: Tendencies): DefensiveDecision {
  const { runners } = state;
  if (runners[0] === null && runners[1] === null && runners[2] === null) return STANDARD_DEFENSE;
  if (shouldWalk(state, table, how)) return WALK;
  const depth = infieldDepth(state, how);
  // With the winning run on third a long fly beats them wherever they stand.
  if (depth === 'in' && isLastChance(state)) return IN_AND_SHORT;
  return held(state, table)[depth];
}

/** A man is held only when it would pay him to go were he not: a held man opens a hole. */
function held(state: GameState, table: Table): typeof LOOSE {
  const [first, second, third] = state.runners;
  if (first !== null && second === null) return isWorthStealing(state, 1, false, table) ? FIRST_HELD : LOOSE;
  if (second === null || first !== null || third !== null) return LOOSE;
  return isWorthStealing(state, 2, false, table) ? SECOND_HELD : LOOSE;
}

/** A run ends it. */
const isLastChance = (state: GameState): boolean =>
  state.half === 'bottom' && inningsLeft(state) === 0 && state.score.home === state.score.away;

/**
 * In when the man on third is the run that may decide the game; at the corners when he ties or goes ahead a little
 * earlier; for two whenever a grounder can bring them.
 */
function infieldDepth(state: GameState, how: Tendencies): InfieldDepth {
  if (state.outs >= 2) return 'normal';
  const [first, , third] = state.runners;
  const ahead = leadOf(state, battingSide(state));
  const left = inningsLeft(state);
  if (third !== null && isLastChance(state)) return 'in';
  if (first !== null) return 'dp';
  if (third === null || Math.abs(ahead) > 4) return 'normal';
  // With one out a grounder brings him as well as a fly: the corners cut off half of them.
  const corners = state.outs === 1 ? 'corners_in' : 'normal';
  if (ahead < -2 || ahead > 1) return corners;
  return left < how.infieldIn - 2 ? 'in' : left < how.infieldIn ? 'corners_in' : corners;
}

/**
 * First base open, a man in scoring position, one or two out, late and close: the man at bat is passed when so much
 * weaker a bat follows that it makes up for the man put on, or with two out one against whom the pitcher has the better hand.
 */
function shouldWalk(state: GameState, table: Table, how: Tendencies): boolean {
  const code = baseCode(state.runners);
  if (state.outs === 0 || (code & 1) !== 0 || table.readCards === null) return false;
  if (inningsLeft(state) >= how.walks) return false;
  const ahead = leadOf(state, battingSide(state));
  if (ahead < -1 || ahead > 0) return false;
  const team = battingTeam(state);
  const next = inOrder(team, team.nextBatter === 9 ? 1 : team.nextBatter + 1);
  if (next === null) return false;
  const man = pitcherOf(state);
  const batter = batterOf(state);
  // Half of the plate appearances read the batter's card.
  const gap = (runsAgainst(table, batter.player, man.player) - runsAgainst(table, next.player, man.player)) / 2;
  if (state.outs === 2 && gap * WITH_MEN_ON >= runs((code | 1) as BaseCode) - runs(code)) return true;
  const hasEdge = plateSide(batter, man) !== man.throws && plateSide(next, man) === man.throws;
  return hasEdge && gap >= -PLATOON_EDGE;
}

const runs = (code: BaseCode): number => RUN_EXPECTANCY[code]?.[2] ?? 0;
