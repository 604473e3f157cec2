import type { LineupCard, RosterEntry } from './lineup';
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

/** What a lineup is judged by: who may play where, and the rules of the game about it. */
export type Rated = Pick<RosterEntry, 'player' | 'name' | 'positions'>;
type Placed = { readonly position: Position | null };
export type LineupRules = Pick<GameRules, 'designatedHitter' | 'outOfPosition'>;

/** Why a lineup card cannot start a game, or null (SPEC L). */
export function validateLineup(card: LineupCard, roster: readonly Rated[], rules: LineupRules): Violation | null {
  const problem = slotsProblem(card, rules) ?? ordersProblem(card) ?? menProblem(card, roster, rules);
  return problem === null ? null : violation('ILLEGAL_LINEUP', problem);
}

function slotsProblem(card: LineupCard, rules: LineupRules): string | null {
  for (const position of FIELD_POSITIONS) {
    const count = card.filter((slot) => slot.position === position).length;
    if (count !== 1)
      return `The lineup has ${count === 0 ? 'nobody' : 'more than one player'} at ${POSITION_NAMES[position]}.`;
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
    if (count !== 1)
      return `Place ${order} of the batting order has ${count === 0 ? 'nobody' : 'more than one player'}.`;
  }
  const resting = card.filter((slot) => slot.battingOrder === null);
  if (!hasHitter && resting.length > 0) return 'Without a designated hitter all nine fielders bat.';
  if (hasHitter && resting.some((slot) => slot.position !== 'P'))
    return 'The designated hitter bats for the pitcher only.';
  return null;
}

function menProblem(card: LineupCard, roster: readonly Rated[], rules: LineupRules): string | null {
  for (const slot of card) {
    const man = roster.find((entry) => entry.player === slot.player);
    if (man === undefined) return 'The lineup names a player who is not on the roster.';
    const others = card.filter((other) => other !== slot && other.player === slot.player);
    if (others.some((other) => !isTwoWay(slot, other))) return `${man.name} is in the lineup twice.`;
    if (!rules.outOfPosition && !mayPlay(man, slot, roster))
      return `${man.name} is not rated at ${POSITION_NAMES[slot.position]}.`;
  }
  return null;
}

/** A starting pitcher may also be the designated hitter: two entries, one man. */
export const isTwoWay = (slot: Placed, other: Placed): boolean =>
  (slot.position === 'P' && other.position === 'DH') || (slot.position === 'DH' && other.position === 'P');

/** Where nobody on the whole roster is rated, anyone may stand in. */
export const mayPlay = (man: Rated, { position }: { readonly position: Position }, roster: readonly Rated[]): boolean =>
  position === 'DH' || man.positions.includes(position) || !roster.some((entry) => entry.positions.includes(position));
