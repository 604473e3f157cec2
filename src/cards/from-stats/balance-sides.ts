import type { Hand } from '@/game/abilities';
import { outsLeft, type CardKind } from './lay-target';
import { TARGET_FIELDS, type Target, type TargetField } from './target';

export interface Sides {
  readonly L: Target;
  readonly R: Target;
}

/** Plate appearances on each side, in any unit. */
export type Weights = Readonly<Record<Hand, number>>;

const OTHER: Readonly<Record<Hand, Hand>> = { L: 'R', R: 'L' };

const withField = (sides: Sides, hand: Hand, field: TargetField, value: number): Sides => ({
  ...sides,
  [hand]: { ...sides[hand], [field]: value },
});

/** Events per 108 plate appearances that a season may be off before the other side makes up for it. */
const LEFT_ALONE: Target = {
  strikeout: 0.6,
  walk: 0.6,
  hbp: 0.3,
  homerun: 0.3,
  triple: 0.3,
  double: 0.6,
  single: 0.9,
};

/** Moves part of a field from one side to the other, so that the season keeps its total. */
function move(sides: Sides, weights: Weights, field: TargetField, from: Hand, chances: number): Sides {
  const to = OTHER[from];
  const arriving = (chances * weights[from]) / weights[to];
  return withField(withField(sides, from, field, sides[from][field] - chances), to, field, sides[to][field] + arriving);
}

/** What the season is off, per 108 plate appearances, when a side misses some chances: it is half of every one. */
const missing = (chances: number, weights: Weights, hand: Hand): number =>
  (chances * weights[hand]) / (2 * (weights.L + weights.R));

/** What one side cannot take below 0, the other gives up as far as it has it. */
function balanceFloor(sides: Sides, weights: Weights, field: TargetField, hand: Hand): Sides {
  const lacking = -sides[hand][field];
  const other = OTHER[hand];
  if (missing(lacking, weights, hand) <= LEFT_ALONE[field] || sides[other][field] <= 0) return sides;
  const given = Math.min(sides[other][field], (lacking * weights[hand]) / weights[other]);
  return move(sides, weights, field, other, given);
}

/** Strikeouts that one side has no room for go to the other, in place of its outs. */
function balanceStrikeouts(sides: Sides, weights: Weights, kind: CardKind, hand: Hand): Sides {
  const over = Math.min(-outsLeft(sides[hand], kind), sides[hand].strikeout);
  const room = outsLeft(sides[OTHER[hand]], kind);
  if (missing(over, weights, hand) <= LEFT_ALONE.strikeout || room <= 0) return sides;
  const moved = Math.min(over, (room * weights[OTHER[hand]]) / weights[hand]);
  return move(sides, weights, 'strikeout', hand, moved);
}

/**
 * Makes a season come out right where one side of the card is out of reach and the other is not: the other takes over
 * what the first cannot show, in proportion to the plate appearances on each. Small misses are left where they are.
 */
export function balanceSides(sides: Sides, weights: Weights, kind: CardKind): Sides {
  if (weights.L <= 0 || weights.R <= 0) return sides;
  let balanced = sides;
  for (const hand of ['L', 'R'] as const) {
    for (const field of TARGET_FIELDS) balanced = balanceFloor(balanced, weights, field, hand);
  }
  for (const hand of ['L', 'R'] as const) balanced = balanceStrikeouts(balanced, weights, kind, hand);
  return balanced;
}
