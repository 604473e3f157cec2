import { assert } from '@/shared/assert';
import type { Dice, Die } from '../dice';
import { diceOnTable, type PlayDraft } from '../draft';

/** The dice of one play: those of its draft once more, in order, then spare ones of the right use, then new ones. */
export interface Rolls {
  readonly drafted: readonly Die[];
  /** How many of the drafted dice were read again. */
  replayed: number;
  readonly dice: Dice;
  /** Dice that lay in `dice` before this play. */
  readonly before: number;
  /** Dice that lie on the table unused; null where nobody reads paper cards. */
  spare: readonly Die[] | null;
  /** What was used beyond the drafted dice, in order; kept only where there are spare ones. */
  used: readonly Die[];
}

const NO_DICE: readonly Die[] = [];

export function startRolls(draft: PlayDraft | null, dice: Dice): Rolls {
  const spare = draft?.spare ?? null;
  return {
    drafted: draft === null ? NO_DICE : draft.dice,
    replayed: 0,
    dice,
    before: dice.rolled.length,
    spare,
    used: NO_DICE,
  };
}

/** The next die of the play. A draft whose dice were rolled for something else is a broken promise. */
export function roll(rolls: Rolls, sides: number, use: string): number {
  if (rolls.replayed < rolls.drafted.length) {
    const die = rolls.drafted[rolls.replayed] as Die;
    assert(die.use === use && die.sides === sides, `the draft holds a die for ${die.use} where ${use} is due`);
    rolls.replayed += 1;
    return die.face;
  }
  return rolls.spare === null ? rolls.dice.roll(sides, use) : rollBeside(rolls, rolls.spare, sides, use);
}

function rollBeside(rolls: Rolls, spare: readonly Die[], sides: number, use: string): number {
  const lying = spare.find((die) => die.use === use && die.sides === sides);
  if (lying === undefined) {
    const face = rolls.dice.roll(sides, use);
    rolls.used = [...rolls.used, ...rolls.dice.rolled.slice(-1)];
    return face;
  }
  rolls.spare = spare.filter((die) => die !== lying);
  rolls.used = [...rolls.used, lying];
  return lying.face;
}

/** Puts dice on the table that only the reader of a paper card may need. Call it when nothing else is to be rolled. */
export function rollSpare(rolls: Rolls, throws: readonly (readonly [sides: number, use: string])[]): void {
  const { dice, before } = rolls;
  if (rolls.spare === null) rolls.used = dice.rolled.slice(before);
  const from = dice.rolled.length;
  for (const [sides, use] of throws) dice.roll(sides, use);
  rolls.spare = [...(rolls.spare ?? []), ...dice.rolled.slice(from)];
}

/** What the next drafted die was rolled for; null when new dice follow. */
export const nextDraftedUse = (rolls: Rolls): string | null => rolls.drafted[rolls.replayed]?.use ?? null;

/** Every die used for the play so far, in order. */
export function allDice(rolls: Rolls): readonly Die[] {
  const { drafted, dice, before, spare, used } = rolls;
  if (spare !== null) return used.length === 0 ? drafted : drafted.concat(used);
  if (dice.rolled.length === before) return drafted;
  const fresh = before === 0 ? dice.rolled.slice() : dice.rolled.slice(before);
  return drafted.length === 0 ? fresh : drafted.concat(fresh);
}

/** Every die that was on the table, used or not, as the play keeps it. */
export function tableDice(rolls: Rolls): readonly Die[] {
  const dice = allDice(rolls);
  return rolls.spare === null || rolls.spare.length === 0 ? dice : diceOnTable({ dice, spare: rolls.spare });
}
