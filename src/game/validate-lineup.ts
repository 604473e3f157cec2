import type { LineupCard, LineupSlot, RosterEntry } from './lineup';
import { FIELD_POSITIONS, type Position } from './positions';
import type { GameRules } from './rules';
import { violation, type Violation } from './violation';

export const POSITION_NAMES: Readonly<Record<Position, string>> = {
  P: 'pitcher',
  C: 'catcher',
  '1B': 'first base',
  '2B': 'second base',
  '3B': 'third base',
  SS: 'shortstop',
  LF: 'left field',
  CF: 'center field',
  RF: 'right field',
  DH: 'designated hitter',
};

/** Why a lineup card cannot start a game, or null (SPEC L). */
export function validateLineup(card: LineupCard, roster: readonly RosterEntry[], rules: GameRules): Violation | null {
  const problem = slotsProblem(card, rules) ?? ordersProblem(card) ?? menProblem(card, roster);
  return problem === null ? null : violation('ILLEGAL_LINEUP', problem);
}

function slotsProblem(card: LineupCard, rules: GameRules): string | null {
  for (const position of FIELD_POSITIONS) {
    const count = card.filter((slot) => slot.position === position).length;
    if (count !== 1)
      return `The lineup has ${count === 0 ? 'nobody' : 'more than one man'} at ${POSITION_NAMES[position]}.`;
  }
  const hitters = card.filter((slot) => slot.position === 'DH').length;
  if (hitters > 1) return 'The lineup has more than one designated hitter.';
  if (hitters === 1 && !rules.designatedHitter) return 'This game is played without a designated hitter.';
  return null;
}

function ordersProblem(card: LineupCard): string | null {
  const hasHitter = card.some((slot) => slot.position === 'DH');
  for (let order = 1; order <= 9; order++) {
    const count = card.filter((slot) => slot.battingOrder === order).length;
    if (count !== 1) return `Place ${order} of the batting order has ${count === 0 ? 'nobody' : 'more than one man'}.`;
  }
  const resting = card.filter((slot) => slot.battingOrder === null);
  if (!hasHitter && resting.length > 0) return 'Without a designated hitter all nine fielders bat.';
  if (hasHitter && resting.some((slot) => slot.position !== 'P'))
    return 'The designated hitter bats for the pitcher only.';
  return null;
}

function menProblem(card: LineupCard, roster: readonly RosterEntry[]): string | null {
  const seen = new Set<number>();
  for (const slot of card) {
    const man = roster.find((entry) => entry.player === slot.player);
    if (man === undefined) return 'The lineup names a player who is not on the roster.';
    if (seen.has(slot.player)) return `${man.name} is in the lineup twice.`;
    seen.add(slot.player);
    if (!mayPlay(man, slot)) return `${man.name} is not rated at ${POSITION_NAMES[slot.position]}.`;
  }
  return null;
}

const mayPlay = (man: RosterEntry, slot: LineupSlot): boolean =>
  slot.position === 'DH' || man.positions.includes(slot.position);
