import { baseCode, type BaseCode } from '@/game/bases';
import { STANDARD_DEFENSE, type DefensiveDecision, type InfieldDepth } from '@/game/decisions';
import type { PlayerKey } from '@/game/lineup';
import { batterOf, battingTeam, fieldingTeam, inOrder, pitcherOf } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { battingValue } from './player-value';
import { RUN_EXPECTANCY } from './run-expectancy.data';
import { isWorthStealing } from './steals';

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

/** With men in scoring position a hit brings more than the linear weights of an empty diamond say. */
const WITH_MEN_ON = 1.4;

/** Where the infield plays, who is held, and, rarely, four wide ones. */
export function decideDefense(state: GameState, table: Table): DefensiveDecision {
  return shouldWalk(state, table) ? WALK : held(state, table)[infieldDepth(state)];
}

/** A man is held only when it would pay him to go were he not: a held man opens a hole. */
function held(state: GameState, table: Table): typeof LOOSE {
  const [first, second, third] = state.runners;
  if (first !== null && second === null) return isWorthStealing(state, 1, false, table) ? FIRST_HELD : LOOSE;
  if (second === null || first !== null || third !== null) return LOOSE;
  return isWorthStealing(state, 2, false, table) ? SECOND_HELD : LOOSE;
}

/** How far the side at bat is ahead. */
const margin = (state: GameState): number =>
  state.half === 'top' ? state.score.away - state.score.home : state.score.home - state.score.away;

/**
 * In when the man on third is the run that may decide the game; at the corners when he ties or goes ahead a little
 * earlier; for two whenever a grounder can bring them.
 */
function infieldDepth(state: GameState): InfieldDepth {
  if (state.outs >= 2) return 'normal';
  const [first, , third] = state.runners;
  const ahead = margin(state);
  const left = state.rules.innings - state.inning;
  if (third !== null && left <= 0 && state.half === 'bottom' && ahead === 0) return 'in';
  if (first !== null) return 'dp';
  if (third === null || ahead < -1 || ahead > 0) return 'normal';
  return left <= 1 ? 'in' : left <= 3 ? 'corners_in' : 'normal';
}

/**
 * Two out, first base open, late and close, and so much weaker a bat to follow that it makes up for the man put on:
 * the runs the base costs against the difference of the two cards.
 */
function shouldWalk(state: GameState, table: Table): boolean {
  const code = baseCode(state.runners);
  if (state.outs !== 2 || (code & 1) !== 0 || code === 0 || table.readCards === null) return false;
  const ahead = margin(state);
  if (state.inning < state.rules.innings - 3 || ahead < -2 || ahead > 1) return false;
  const team = battingTeam(state);
  const next = inOrder(team, team.nextBatter === 9 ? 1 : team.nextBatter + 1);
  if (next === null) return false;
  const pitcher = fieldingTeam(state).roster.filter((entry) => entry.player === pitcherOf(state).player);
  const value = (player: PlayerKey): number => battingValue(table, player, pitcher).runs;
  // Half of the plate appearances read the batter's card.
  const gap = (value(batterOf(state).player) - value(next.player)) / 2;
  return gap * WITH_MEN_ON >= runs((code | 1) as BaseCode) - runs(code);
}

const runs = (code: BaseCode): number => RUN_EXPECTANCY[code]?.[2] ?? 0;
