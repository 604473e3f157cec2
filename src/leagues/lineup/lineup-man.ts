import type { CardMarks } from '@/cards/card-marks';
import type { Abilities, BattingHand, Hand } from '@/game/abilities';
import type { PlayerKey, RosterEntry } from '@/game/lineup';
import type { FieldPosition } from '@/game/positions';
import type { PoolMan } from '../roster/pool';
import type { Outing } from './rest';

/** A man who can be put on a lineup, with what decides about him. */
export interface LineupMan {
  readonly player: PlayerKey;
  readonly name: string;
  readonly bats: BattingHand;
  readonly throws: Hand;
  /** Positions he is rated at, best first. */
  readonly positions: readonly FieldPosition[];
  /** Null where nobody knows them. */
  readonly abilities: Abilities | null;
  /** Empty where his card is paper. */
  readonly marks: CardMarks;
  /** His last turns on the mound, the latest first; empty: none lately, or nobody knows. */
  readonly outings: readonly Outing[];
  /** Who he is: he may have more than one card, and plays by one. */
  readonly person: string;
  /** Name of his card's set, where the league plays with cards. */
  readonly cardset: string | null;
  /** Why he should not play ("injured until 2026-06-01"), or null. */
  readonly hurt: string | null;
}

/** A man of a pool, with his last turns on the mound where they are known. */
export const manOfPool = (man: PoolMan, outings: readonly Outing[] = []): LineupMan => ({
  player: man.player,
  name: man.name,
  bats: man.abilities.bats,
  throws: man.abilities.throws,
  positions: man.positions,
  abilities: man.abilities,
  marks: man.marks,
  outings,
  person: man.person,
  cardset: man.cardset?.name ?? null,
  hurt: man.injuredUntil === null ? null : `injured until ${man.injuredUntil}`,
});

/** A man of a game's roster. */
export const manOfRoster = (
  entry: RosterEntry,
  abilities: Abilities | null,
  marks: CardMarks = {},
  outings: readonly Outing[] = [],
): LineupMan => ({
  player: entry.player,
  name: entry.name,
  bats: entry.bats,
  throws: entry.throws,
  positions: entry.positions,
  abilities,
  marks,
  outings,
  person: `player ${entry.player}`,
  cardset: null,
  hurt: null,
});
