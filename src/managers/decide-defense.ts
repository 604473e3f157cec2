import { STANDARD_DEFENSE, type DefensiveDecision, type InfieldDepth } from '@/game/decisions';
import type { PlayerKey } from '@/game/lineup';
import { batterOf, battingTeam, fieldingTeam, inOrder, pitcherOf } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { battingValue } from './player-value';

// One shared value for each depth: a simulation makes none.
const AT_DEPTH: Readonly<Record<InfieldDepth, DefensiveDecision>> = {
  normal: STANDARD_DEFENSE,
  dp: { ...STANDARD_DEFENSE, infieldDepth: 'dp' },
  in: { ...STANDARD_DEFENSE, infieldDepth: 'in' },
  corners_in: { ...STANDARD_DEFENSE, infieldDepth: 'corners_in' },
};
const WALK: DefensiveDecision = { ...STANDARD_DEFENSE, intentionalWalk: true };

/** Runs a plate appearance that the man at bat must have over the next one to be worth a base. */
const WALK_GAP = 0.14;

/** Where the infield plays, and, rarely, four wide ones. Runners are not held: nobody can steal. */
export function decideDefense(state: GameState, table: Table): DefensiveDecision {
  return shouldWalk(state, table) ? WALK : AT_DEPTH[infieldDepth(state)];
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

/** First base open, two out, a run in scoring position, late and close, and a far weaker bat to follow. */
function shouldWalk(state: GameState, table: Table): boolean {
  if (state.outs !== 2 || table.readCards === null) return false;
  const [first, second, third] = state.runners;
  if (first !== null || (second === null && third === null)) return false;
  const ahead = margin(state);
  if (state.inning < state.rules.innings - 2 || ahead < -2 || ahead > 1) return false;
  const team = battingTeam(state);
  const next = inOrder(team, team.nextBatter === 9 ? 1 : team.nextBatter + 1);
  if (next === null) return false;
  const against = fieldingTeam(state).roster;
  const pitcher = against.filter((entry) => entry.player === pitcherOf(state).player);
  const value = (player: PlayerKey): number => battingValue(table, player, pitcher).runs;
  // Half of the plate appearances read the batter's card.
  return (value(batterOf(state).player) - value(next.player)) / 2 >= WALK_GAP;
}
