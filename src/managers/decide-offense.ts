import { STANDARD_OFFENSE, type OffensiveDecision } from '@/game/decisions';
import { batterOf, battingSide, lineupPlayer } from '@/game/queries';
import type { GameState } from '@/game/state';
import type { Table } from '@/game/table';
import { below, type Rng } from '@/shared/rng';
import { inningsLeft, leadOf } from './situation';
import { stealGain } from './steals';
import type { Tendencies } from './tendencies';

// One shared value for each call: a simulation makes none.
const STEAL_SECOND: OffensiveDecision = { ...STANDARD_OFFENSE, steal: [1] };
const STEAL_THIRD: OffensiveDecision = { ...STANDARD_OFFENSE, steal: [2] };
const STEAL_HOME: OffensiveDecision = { ...STANDARD_OFFENSE, steal: [3] };
const DOUBLE_STEAL: OffensiveDecision = { ...STANDARD_OFFENSE, steal: [1, 2] };
const SACRIFICE: OffensiveDecision = { ...STANDARD_OFFENSE, bunt: 'sacrifice' };
const SAFETY_SQUEEZE: OffensiveDecision = { ...STANDARD_OFFENSE, bunt: 'safety' };
const SUICIDE_SQUEEZE: OffensiveDecision = { ...STANDARD_OFFENSE, bunt: 'suicide' };
const HIT_AND_RUN: OffensiveDecision = { ...STANDARD_OFFENSE, hitAndRun: true };

/** How often of a hundred a steal that is nearly worth it is tried. */
const BLUFFS = 16;
/** Success that a steal of home must have at least. */
const HOME_CHANCE = 0.3;

/** Swings away, unless men are to be moved: a bunt, a steal that pays, a hit-and-run. */
export function decideOffense(state: GameState, table: Table, rng: Rng, how: Tendencies): OffensiveDecision {
  const [first, second, third] = state.runners;
  if (first === null && second === null && third === null) return STANDARD_OFFENSE;
  return (
    bunt(state, table, how) ?? steal(state, table, rng, how) ?? hitAndRun(state, table, rng, how) ?? STANDARD_OFFENSE
  );
}

/** Pitchers bunt, but the worst at it; late and close the lower order moves the run over that counts. */
function bunt(state: GameState, table: Table, how: Tendencies): OffensiveDecision | null {
  if (state.outs === 2) return null;
  const batter = batterOf(state);
  const { bunting } = table.abilities(batter.player);
  if (bunting === 'D') return null;
  const [first, second, third] = state.runners;
  const isPitcher = batter.position === 'P';
  const isWeak = isPitcher || (batter.battingOrder ?? 0) >= how.bunts.fromOrder;
  const lead = leadOf(state, battingSide(state));
  const isClose = lead >= -1 && lead <= 1 && inningsLeft(state) < how.bunts.innings;
  if (third !== null) {
    if (!how.squeezes || !isClose || !isWeak || state.outs !== 1 || bunting === 'C' || second !== null) return null;
    return how.style === 'yolo' ? SUICIDE_SQUEEZE : SAFETY_SQUEEZE;
  }
  if (first === null && second === null) return null;
  if (isPitcher) return SACRIFICE;
  return state.outs === 0 && isClose && isWeak ? SACRIFICE : null;
}

/**
 * Whether a man is sent this time. The best runners get a jump nearly always: a manager who sent them whenever it pays
 * would have them steal 150 bases, so they go in no more of the plays than `stealShare` says.
 */
function isHisTurn(state: GameState, base: 1 | 2, table: Table, rng: Rng, { stealShare }: Tendencies): boolean {
  const runner = state.runners[base - 1] ?? null;
  if (runner === null) return false;
  const { stealAuto, stealJump } = table.abilities(lineupPlayer(state, runner).player);
  const jumps = stealAuto ? 1 : stealJump / 36;
  return jumps <= stealShare || below(rng, 1_000) < (1_000 * stealShare) / jumps;
}

function steal(state: GameState, table: Table, rng: Rng, how: Tendencies): OffensiveDecision | null {
  const [first, second, third] = state.runners;
  const pays = (base: 1 | 2): boolean => {
    const short = -stealGain(state, base, true, table) - how.stealBoldness;
    const isWorth = short <= 1e-9 || (short <= how.stealBluff + 1e-9 && below(rng, 100) < BLUFFS);
    return isWorth && isHisTurn(state, base, table, rng, how);
  };
  if (first !== null && second === null) {
    if (pays(1)) return STEAL_SECOND;
  } else if (first === null && second !== null && third === null) {
    if (pays(2)) return STEAL_THIRD;
  } else if (first !== null && second !== null && third === null) {
    // The throw may go after either man: the lead one has to be surer than alone.
    const isSure = how.doubleSteals && stealGain(state, 2, true, table) + how.stealBoldness >= 0.05;
    if (isSure && isHisTurn(state, 2, table, rng, how)) return DOUBLE_STEAL;
  }
  if (!how.stealsHome || third === null || first !== null || second !== null || state.outs !== 2) return null;
  const { stealLow } = table.abilities(lineupPlayer(state, third).player);
  return Math.floor(stealLow / 2) / 20 >= HOME_CHANCE ? STEAL_HOME : null;
}

/** A good bat handler with a man on first who is no stealer, in a game that is not out of hand. */
function hitAndRun(state: GameState, table: Table, rng: Rng, how: Tendencies): OffensiveDecision | null {
  const [first, , third] = state.runners;
  if (how.hitAndRun === 0 || first === null || third !== null || state.outs === 2) return null;
  if (Math.abs(leadOf(state, battingSide(state))) > 3) return null;
  const grade = table.abilities(batterOf(state).player).hitAndRun;
  if (grade !== 'A' && !(grade === 'B' && how.style === 'yolo')) return null;
  return below(rng, 100) < how.hitAndRun ? HIT_AND_RUN : null;
}
