import { fatigueOf, outsBeforeVulnerable } from '@/game/fatigue';
import type { RosterEntry } from '@/game/lineup';
import type { Side } from '@/game/play';
import { pitcherIn } from '@/game/queries';
import type { GameState } from '@/game/state';
import { benchOf } from '@/game/substitute/bench';
import type { LineupChange } from '@/game/substitution';
import type { Table } from '@/game/table';
import { pitchingValue } from './player-value';
import { inningsLeft, leadOf } from './situation';
import type { Tendencies } from './tendencies';

/** A game that nobody wins or loses any more. */
const OUT_OF_HAND = 6;
const CLOSE = 2;
/** Runs in an inning after which anyone is taken out. */
const BATTERED = 5;

/** A new pitcher when the one on the mound has had enough, or the closer's inning has come; null to leave him there. */
export function changePitcher(
  state: GameState,
  side: Side,
  table: Table,
  how: Tendencies,
): readonly LineupChange[] | null {
  const { mound } = state[side];
  // Most of the game there is nothing to think about.
  if (mound === null || (mound.outs < 6 && mound.runsInInning < 3 && inningsLeft(state) > 1 && !mound.tired))
    return null;
  const pitcher = pitcherIn(state[side]);
  if (pitcher === null || (mound.batters === 0 && !mound.endedHalf)) return null;
  const isSaving = isSaveTime(state, side);
  const hasEnough = isSpent(state, side, table, how);
  if (!hasEnough && !isSaving) return null;
  const men = relievers(state, side, table);
  const closer = men.find((entry) => isCloser(entry, table));
  if (isSaving && closer !== undefined && !isCloserNow(pitcher.player, table)) return take(pitcher, closer);
  if (!hasEnough) return null;
  const next = nextMan(state, side, table, men);
  return next === null ? null : take(pitcher, next);
}

const take = (
  pitcher: { readonly lineupId: number; readonly battingOrder: number | null },
  entry: RosterEntry,
): readonly LineupChange[] => [
  {
    type: 'enter',
    player: entry.player,
    replaces: pitcher.lineupId,
    position: 'P',
    battingOrder: pitcher.battingOrder,
  },
];

/** The last inning at hand, ahead by three at most. */
function isSaveTime(state: GameState, side: Side): boolean {
  const lead = leadOf(state, side);
  return inningsLeft(state) === 0 && lead > 0 && lead <= 3;
}

const isCloser = (entry: RosterEntry, table: Table): boolean =>
  (table.abilities(entry.player).pitching?.closer ?? null) !== null;
const isCloserNow = (player: number, table: Table): boolean =>
  (table.abilities(player).pitching?.closer ?? null) !== null;

/** Tired, battered, or near his limit with men on in a game that counts. */
function isSpent(state: GameState, side: Side, table: Table, how: Tendencies): boolean {
  const { mound } = state[side];
  if (mound === null) return false;
  const { pitching } = table.abilities(pitcherIn(state[side])?.player ?? -1);
  if (pitching === null) return Math.abs(leadOf(state, side)) < OUT_OF_HAND;
  const { tired } = fatigueOf(mound, pitching);
  if (tired || mound.runsInInning >= BATTERED) return true;
  const limit = outsBeforeVulnerable(mound.role, pitching);
  if (Math.abs(leadOf(state, side)) >= OUT_OF_HAND) return mound.outs > limit + 3;
  // A reliever whose rating is one is vulnerable from the start: he goes an inning all the same.
  const isRelief = mound.role !== 'starter';
  if (isRelief && mound.outs < 3 && mound.runsInInning < 2) return false;
  const on = state.runners.filter((runner) => runner !== null).length;
  const inTrouble = on >= 2 || mound.runsInInning >= 2;
  return mound.outs >= limit - (inTrouble ? how.hook : Math.min(0, how.hook) - (isRelief ? 0 : 1));
}

/** Pitchers of the bench, the best first. Starters who are not due are not used. */
function relievers(state: GameState, side: Side, table: Table): readonly RosterEntry[] {
  const team = state[side];
  const men: { readonly entry: RosterEntry; readonly given: number }[] = [];
  for (const entry of benchOf(team)) {
    if (!entry.positions.includes('P') || (table.abilities(entry.player).pitching?.relief ?? null) === null) continue;
    men.push({ entry, given: pitchingValue(table, entry.player, team.roster)?.runs ?? 0 });
  }
  men.sort((one, other) => one.given - other.given || one.entry.player - other.entry.player);
  return men.map(({ entry }) => entry);
}

/** The best in a close game late, a long man early or when it is out of hand; closers wait for their inning. */
function nextMan(state: GameState, side: Side, table: Table, men: readonly RosterEntry[]): RosterEntry | null {
  const others = men.filter((entry) => !isCloser(entry, table));
  const lead = Math.abs(leadOf(state, side));
  if (others.length === 0) {
    // The last arms are kept for games that are close.
    const last = men[0] ?? null;
    return last !== null && (lead < OUT_OF_HAND || inningsLeft(state) === 0) ? last : null;
  }
  const isLate = inningsLeft(state) <= 2;
  if (isLate && lead <= CLOSE) return others[0] ?? null;
  const longest = (entry: RosterEntry): number => table.abilities(entry.player).pitching?.relief ?? 0;
  const byLength = others.toSorted((one, other) => longest(other) - longest(one));
  return (isLate && lead < OUT_OF_HAND ? others[Math.min(1, others.length - 1)] : byLength[0]) ?? null;
}
