import { assert } from '@/shared/assert';
import type { Dice, Die } from '../dice';

/** The dice of one play: those of its draft once more, in order, then new ones. */
export interface Rolls {
  readonly drafted: readonly Die[];
  /** How many of the drafted dice were read again. */
  replayed: number;
  readonly dice: Dice;
  /** Dice that lay in `dice` before this play. */
  readonly before: number;
}

const NO_DICE: readonly Die[] = [];

export const startRolls = (drafted: readonly Die[] | null, dice: Dice): Rolls => ({
  drafted: drafted ?? NO_DICE,
  replayed: 0,
  dice,
  before: dice.rolled.length,
});

/** The next die of the play. A draft whose dice were rolled for something else is a broken promise. */
export function roll(rolls: Rolls, sides: number, use: string): number {
  if (rolls.replayed < rolls.drafted.length) {
    const die = rolls.drafted[rolls.replayed] as Die;
    assert(die.use === use && die.sides === sides, `the draft holds a die for ${die.use} where ${use} is due`);
    rolls.replayed += 1;
    return die.face;
  }
  return rolls.dice.roll(sides, use);
}

/** What the next drafted die was rolled for; null when new dice follow. */
export const nextDraftedUse = (rolls: Rolls): string | null => rolls.drafted[rolls.replayed]?.use ?? null;

/** Every die of the play so far, in order. */
export function allDice(rolls: Rolls): readonly Die[] {
  const { drafted, dice, before } = rolls;
  if (dice.rolled.length === before) return drafted;
  const fresh = before === 0 ? dice.rolled.slice() : dice.rolled.slice(before);
  return drafted.length === 0 ? fresh : drafted.concat(fresh);
}
