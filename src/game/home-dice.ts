import type { Die } from './dice';

/** Dice as people roll them at home; what was not rolled is null. */
export interface HomeDice {
  /** The white d6. */
  readonly column: number;
  /** The two d6 of the row. */
  readonly row: readonly [number, number];
  /** The d20 of a split cell. */
  readonly split: number;
  /** The fielding roll: d20 and three d6. */
  readonly fielding: { readonly range: number; readonly error: readonly [number, number, number] } | null;
  /** The jump roll: d20 and two d6. */
  readonly jump: { readonly check: number; readonly jump: readonly [number, number] } | null;
}

/** A die without a place in the stream: nothing can check it. */
const die = (sides: number, face: number, use: string): Die => ({ n: null, sides, face, use });

/** The at-bat roll of a play. */
export const atBatDice = ({ column, row, split }: HomeDice): readonly Die[] => [
  die(6, column, 'column'),
  die(6, row[0], 'row'),
  die(6, row[1], 'row'),
  die(20, split, 'split'),
];

/** What lies beside it. */
export const besideDice = ({ fielding, jump }: HomeDice): readonly Die[] => [
  ...(fielding === null
    ? []
    : [die(20, fielding.range, 'range'), ...fielding.error.map((face) => die(6, face, 'error'))]),
  ...(jump === null ? [] : [die(20, jump.check, 'jump'), ...jump.jump.map((face) => die(6, face, 'good jump'))]),
];
