import type { LineupPlayer, RosterEntry } from '@/game/lineup';
import type { Side } from '@/game/play';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { batterOf, lineupPlayer, pitcherOf } from '@/game/queries';
import type { GameState } from '@/game/state';
import { benchOf } from '@/game/substitute/bench';
import type { LineupChange } from '@/game/substitution';
import type { Table } from '@/game/table';
import { fieldingCost } from './fielding-value';
import { runsAgainst } from './player-value';
import { inningsLeft, leadOf } from './situation';
import type { Tendencies } from './tendencies';

/** Runs a game by which a glove must be better to come in for the last innings. */
const GLOVE_GAIN = 0.1;
/** Running numbers of a man who is run for, and of one who runs. */
const SLOW = 10;
const FAST = 14;

type Moves = readonly LineupChange[] | null;

/** At bat: a pinch hitter for a weak bat, a pinch runner for the run that counts. */
export function fromTheBench(state: GameState, side: Side, table: Table, how: Tendencies): Moves {
  const left = inningsLeft(state);
  const batter = batterOf(state);
  if (left >= how.bench && batter.position !== 'P') return null;
  return pinchHit(state, side, table, how, batter) ?? (left >= how.bench ? null : pinchRun(state, side, table));
}

function pinchHit(state: GameState, side: Side, table: Table, how: Tendencies, batter: LineupPlayer): Moves {
  const lead = leadOf(state, side);
  const isPitcher = batter.position === 'P';
  if (isPitcher ? !isDueToLeave(state, side) : lead < -4 || lead > 0) return null;
  const pitcher = pitcherOf(state).player;
  let needed = runsAgainst(table, batter.player, pitcher) + how.pinchGain;
  let best: RosterEntry | null = null;
  for (const entry of benchOf(state[side])) {
    if (entry.positions.includes('P')) continue;
    const runs = runsAgainst(table, entry.player, pitcher);
    if (runs < needed || (!isPitcher && !canBeReplaced(state, side, batter, entry))) continue;
    needed = runs;
    best = entry;
  }
  return best === null ? null : [enter(best, batter, batter.position === 'DH' ? 'DH' : 'PH')];
}

/** A pitcher who bats is hit for once he is near his limit, or late when the side is not ahead. */
function isDueToLeave(state: GameState, side: Side): boolean {
  const { mound } = state[side];
  const left = inningsLeft(state);
  if (mound === null || left > 4) return false;
  return (
    mound.tired ||
    mound.outs >= 18 ||
    (left <= 2 && leadOf(state, side) <= 0) ||
    (mound.role !== 'starter' && mound.outs >= 3)
  );
}

/** His position can be filled afterwards by the man himself or by another from the bench. */
function canBeReplaced(state: GameState, side: Side, batter: LineupPlayer, entry: RosterEntry): boolean {
  const position = FIELD_POSITIONS.find((one) => one === batter.position);
  if (position === undefined || entry.positions.includes(position)) return true;
  return benchOf(state[side]).some((one) => one !== entry && one.positions.includes(position));
}

/** The tying or winning run on slow legs, in the last innings. */
function pinchRun(state: GameState, side: Side, table: Table): Moves {
  const lead = leadOf(state, side);
  if (lead > 0 || lead < -2 || inningsLeft(state) > 1) return null;
  const [first, second, third] = state.runners;
  const runners = [third, second, first].filter((runner) => runner !== null);
  // The run that ties; the one that goes ahead when it is tied already.
  const runner = runners[Math.max(0, -lead - 1)];
  if (runner === undefined) return null;
  const man = lineupPlayer(state, runner);
  if (table.abilities(man.player).running > SLOW) return null;
  let fastest = FAST - 1;
  let legs: RosterEntry | null = null;
  for (const entry of benchOf(state[side])) {
    const { running } = table.abilities(entry.player);
    if (running <= fastest || entry.positions.includes('P') || !canBeReplaced(state, side, man, entry)) continue;
    fastest = running;
    legs = entry;
  }
  return legs === null ? null : [enter(legs, man, man.position === 'DH' ? 'DH' : 'PR')];
}

/** In the field with a small lead late: the glove that helps most, at the start of an inning. */
export function betterGlove(state: GameState, side: Side, table: Table, how: Tendencies): Moves {
  if (!how.replacesGloves || inningsLeft(state) > 1 || state.outs > 0 || state.runners.some((one) => one !== null)) {
    return null;
  }
  const lead = leadOf(state, side);
  if (lead < 1 || lead > 3) return null;
  const bench = benchOf(state[side]).filter((entry) => !entry.positions.includes('P'));
  let best: { readonly gain: number; readonly changes: readonly LineupChange[] } | null = null;
  for (const man of state[side].lineup) {
    const position = FIELD_POSITIONS.find((one) => one === man.position);
    if (!man.active || position === undefined || position === 'P') continue;
    for (const entry of bench) {
      const gain = costAt(man.player, position, table) - costAt(entry.player, position, table);
      if (!entry.positions.includes(position) || gain < GLOVE_GAIN || (best !== null && gain <= best.gain)) continue;
      best = { gain, changes: [enter(entry, man, position)] };
    }
  }
  return best?.changes ?? null;
}

const costAt = (player: number, position: FieldPosition, table: Table): number =>
  fieldingCost(table.abilities(player), position);

const enter = ({ player }: RosterEntry, man: LineupPlayer, position: LineupPlayer['position']): LineupChange => ({
  type: 'enter',
  player,
  replaces: man.lineupId,
  position,
  battingOrder: man.battingOrder,
});
