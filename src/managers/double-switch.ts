import type { LineupPlayer, PlayerKey, RosterEntry } from '@/game/lineup';
import type { Side } from '@/game/play';
import { FIELD_POSITIONS, type FieldPosition } from '@/game/positions';
import { pitcherIn } from '@/game/queries';
import { otherSide } from '@/game/sides';
import type { GameState } from '@/game/state';
import { benchOf } from '@/game/substitute/bench';
import type { LineupChange } from '@/game/substitution';
import type { Table } from '@/game/table';
import { fieldingCost } from './fielding-value';
import { runsAgainst } from './player-value';
import { inningsLeft } from './situation';

/** Men who come to bat in an inning. */
const BATTERS = 4.2;
/** Runs that a bat more or less must be worth before a regular is given up. */
const GAIN = 0.05;
const SCHEDULED = 9;

type Entering = Extract<LineupChange, { type: 'enter' }>;

/**
 * A new pitcher who would bat soon takes the place in the order of a fielder who has just batted, and a man from the bench
 * plays for that fielder and bats for the pitcher (domain 2.1 item 8). Null where the change alone is better: the pitcher
 * does not bat, his turn is far, or the bench gives more away than it brings.
 */
export function doubleSwitch(
  state: GameState,
  side: Side,
  table: Table,
  newPitcher: Entering,
): readonly LineupChange[] | null {
  const turn = newPitcher.battingOrder;
  const opponent = pitcherIn(state[otherSide(side)]);
  if (turn === null || opponent === null) return null;
  const against = (player: PlayerKey): number => runsAgainst(table, player, opponent.player);
  const here = turnsLeft(state, side, turn);
  const armBat = against(newPitcher.player);
  let best: { readonly gain: number; readonly changes: readonly LineupChange[] } | null = null;
  for (const man of state[side].lineup) {
    const position = fieldOf(man);
    if (!man.active || man.battingOrder === null || position === null) continue;
    const there = turnsLeft(state, side, man.battingOrder);
    if (there >= here) continue;
    for (const entry of benchOf(state[side])) {
      if (entry.positions.includes('P') || !entry.positions.includes(position)) continue;
      const bat = here * (against(entry.player) - armBat) - there * (against(man.player) - armBat);
      const gain = bat - gloveLoss(state, table, man, entry, position);
      if (gain < GAIN || (best !== null && gain <= best.gain)) continue;
      best = { gain, changes: trade(newPitcher, man, man.battingOrder, entry, position, turn) };
    }
  }
  return best?.changes ?? null;
}

/** Catchers stay: a team has one to spare. */
const fieldOf = ({ position }: LineupPlayer): FieldPosition | null =>
  FIELD_POSITIONS.find((one) => one === position && one !== 'P' && one !== 'C') ?? null;

/** Times that a place of the order is expected to come up yet; the side is in the field. */
function turnsLeft(state: GameState, side: Side, order: number): number {
  const innings = inningsLeft(state) + (side === 'home' ? 1 : 0);
  const away = (order - state[side].nextBatter + 9) % 9;
  return innings === 0 ? 0 : Math.max(0, (BATTERS * innings - away) / 9 + 0.5);
}

/** Runs that the new glove gives away more in what is left of the game. */
function gloveLoss(
  state: GameState,
  table: Table,
  man: LineupPlayer,
  entry: RosterEntry,
  position: FieldPosition,
): number {
  const cost = (player: PlayerKey): number => fieldingCost(table.abilities(player), position);
  return ((cost(entry.player) - cost(man.player)) * (inningsLeft(state) + 1)) / SCHEDULED;
}

const trade = (
  newPitcher: Entering,
  man: LineupPlayer,
  order: number,
  entry: RosterEntry,
  position: FieldPosition,
  turn: number,
): readonly LineupChange[] => [
  { ...newPitcher, battingOrder: order },
  { type: 'enter', player: entry.player, replaces: man.lineupId, position, battingOrder: turn },
];
